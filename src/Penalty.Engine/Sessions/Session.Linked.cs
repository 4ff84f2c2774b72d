using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

internal sealed partial class Session
{
    private readonly Queue<(LinkedFactAction Action, Fact Fact, object? Value)> _linked = new();

    public IEnumerable<ILinkedFactSet> PropagateLinked() => Run<IEnumerable<ILinkedFactSet>>(() =>
    {
        if (_linked.Count == 0) return [];
        var sets = new List<ILinkedFactSet>();
        while (_linked.TryDequeue(out var step))
        {
            Propagate(step.Action, step.Fact, step.Value);
            FlushAggregates();
            if (sets.LastOrDefault() is LinkedFactSet last && last.Action == step.Action) ((List<IFact>)last.Set).Add(step.Fact);
            else sets.Add(new LinkedFactSet(step.Action, new List<IFact> { step.Fact }));
        }

        return sets;
    });

    public void InsertLinked(Activation activation, object key, object value)
    {
        var linked = activation.Linked ??= [];
        if (linked.ContainsKey(key)) throw new ArgumentException($"Linked fact already exists. Key={key}", nameof(key));
        var fact = new Fact(value, new LinkedSource(activation));
        linked.Add(key, fact);
        _linked.Enqueue((LinkedFactAction.Insert, fact, value));
    }

    public void UpdateLinked(Activation activation, object key, object value) =>
        _linked.Enqueue((LinkedFactAction.Update, LinkedFact(activation, key), value));

    public void RetractLinked(Activation activation, object key)
    {
        var fact = LinkedFact(activation, key);
        activation.Linked!.Remove(key);
        _linked.Enqueue((LinkedFactAction.Retract, fact, null));
    }

    /// <summary>Retracts the facts that are linked to a match that is gone.</summary>
    public void Unlink(Activation activation)
    {
        if (activation.Linked is null) return;
        foreach (var fact in activation.Linked.Values) _linked.Enqueue((LinkedFactAction.Retract, fact, null));
        activation.Linked = null;
    }

    private static Fact LinkedFact(Activation activation, object key) =>
        activation.Linked is not null && activation.Linked.TryGetValue(key, out var fact)
            ? fact
            : throw new ArgumentException($"Linked fact does not exist. Key={key}", nameof(key));

    private void Propagate(LinkedFactAction action, Fact fact, object? value)
    {
        switch (action)
        {
            case LinkedFactAction.Insert when ((LinkedSource)fact.Source!).Activation.IsGone:
                break;
            case LinkedFactAction.Insert when _facts.ContainsKey(value!):
                throw new ArgumentException($"Linked fact already exists. Fact={value}");
            case LinkedFactAction.Insert:
                Assert(value!, fact);
                break;
            case LinkedFactAction.Update when IsPresent(fact):
                Change(fact, value!);
                break;
            case LinkedFactAction.Retract when IsPresent(fact):
                Remove(fact);
                break;
        }
    }

    private bool IsPresent(Fact fact) => _facts.TryGetValue(fact.Value!, out var present) && present == fact;

    private sealed record LinkedSource(Activation Activation) : ILinkedFactSource
    {
        public FactSourceType SourceType => FactSourceType.Linked;

        public IEnumerable<IFact> Facts => Activation.Facts;

        public IRuleDefinition Rule => Activation.Rule;
    }
}
