namespace Penalty.Engine.Tests.Reference;

internal sealed partial class ReferenceEngine
{
    private readonly Queue<(LinkedFactAction Action, Match Match, Stored Fact, Item? Value)> _linked = [];

    /// <summary>Propagates the linked facts that wait: those that have the same done to them in one change.</summary>
    /// <returns>What was done to which.</returns>
    public List<string> PropagateLinked()
    {
        var sets = new List<string>();
        while (_linked.Count > 0)
        {
            var action = _linked.Peek().Action;
            var done = new List<string>();
            while (_linked.TryPeek(out var step) && step.Action == action)
            {
                _linked.Dequeue();
                if (Apply(step.Action, step.Match, step.Fact, step.Value)) done.Add(step.Fact.Item.Key);
            }

            Compare();
            if (done.Count > 0) sets.Add($"{action} {string.Join(",", done.Order(StringComparer.Ordinal))}");
        }

        return sets;
    }

    private void Complete()
    {
        if (AutoPropagates) PropagateLinked();
    }

    private bool Apply(LinkedFactAction action, Match match, Stored fact, Item? value)
    {
        switch (action)
        {
            case LinkedFactAction.Insert when !match.IsGone:
                _facts.Add(fact);
                return true;
            case LinkedFactAction.Update when _facts.Contains(fact):
                fact.Item = value!;
                if (ReferenceEquals(fact.Awaited, value)) fact.Awaited = null;
                fact.Version++;
                return true;
            case LinkedFactAction.Retract:
                return _facts.Remove(fact);
            default:
                return false;
        }
    }

    private void RetractLinked(Match match)
    {
        foreach (var fact in match.Linked.Values) _linked.Enqueue((LinkedFactAction.Retract, match, fact, null));
        match.Linked.Clear();
    }
}
