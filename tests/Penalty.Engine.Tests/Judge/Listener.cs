using System.Linq.Expressions;

namespace Penalty.Engine.Tests.Judge;

/// <summary>Notes all events of a session, and handles what fails if it is to.</summary>
internal sealed class Listener
{
    private readonly Probe _probe;
    private readonly Dictionary<Expression, string> _shown = [];

    public Listener(Probe probe) => _probe = probe;

    /// <summary>Whether something failed that only a bug explains.</summary>
    public bool HasSeenBreakage { get; private set; }

    /// <summary>Whether something calculated failed, and it was handled: NRules goes on with half of an aggregate, sometimes into errors of its own.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>The events that have to be heard always: errors are handled in them.</summary>
    public void Handle(IEventProvider events, bool isHandled)
    {
        events.LhsExpressionFailedEvent += (_, e) =>
        {
            HasGivenUp |= isHandled && e.Expression is LambdaExpression { ReturnType: var type } && type != typeof(bool);
            Failed(e, e.Expression, isHandled);
        };
        events.AgendaExpressionFailedEvent += (_, e) => Failed(e, e.Expression, isHandled);
        events.RhsExpressionFailedEvent += (_, e) => Failed(e, e.Expression, isHandled);
    }

    public void Hear(IEventProvider events, bool hearsExpressions)
    {
        events.ActivationCreatedEvent += (_, e) => Note("created", e.Match);
        events.ActivationUpdatedEvent += (_, e) => Note("updated", e.Match);
        events.ActivationDeletedEvent += (_, e) => Note("removed", e.Match);
        events.RuleFiringEvent += (_, e) => Note("firing", e.Match);
        events.RuleFiredEvent += (_, e) => Note("fired", e.Match);
        events.FactInsertingEvent += (_, e) => Note("inserting", e.Fact);
        events.FactInsertedEvent += (_, e) => Note("inserted", e.Fact);
        events.FactUpdatingEvent += (_, e) => Note("updating", e.Fact);
        events.FactUpdatedEvent += (_, e) => Note("updated", e.Fact);
        events.FactRetractingEvent += (_, e) => Note("retracting", e.Fact);
        events.FactRetractedEvent += (_, e) => Note("retracted", e.Fact);
        if (!hearsExpressions) return;
        events.LhsExpressionEvaluatedEvent += (_, e) => Note(e, $"[{string.Join(" ", e.Facts.Select(f => Reading.Content(f.Value)))}]");
        events.AgendaExpressionEvaluatedEvent += (_, e) => Note(e, Label(e.Match));
        events.RhsExpressionEvaluatedEvent += (_, e) => Note(e, Label(e.Match));
    }

    public static string Label(IMatch match) =>
        $"{match.Rule.Name} {match.Trigger} {Reading.Label(match.Facts.Select(f => (f.Declaration.Name, (object?)f.Value)))}";

    private void Failed(IRecoverableError error, Expression expression, bool isHandled)
    {
        HasSeenBreakage |= Describing.IsBreakage(error.Exception);
        _probe.Note(Aspect.Expression, $"failed {Shown(expression)}: {Describing.Of(error.Exception)}");
        error.IsHandled = isHandled;
    }

    /// <summary>The contents of a match that is gone are in no defined state.</summary>
    private void Note(string change, IMatch match)
    {
        var contents = match.Trigger is MatchTrigger.Created or MatchTrigger.Updated
            ? string.Join(" ", match.Facts.Select(f => Reading.Content(f.Value))) : "";
        _probe.Note(Aspect.Match, $"{change} {Label(match)}\t{contents}");
    }

    private void Note(string change, IFact fact) => _probe.Note(
        Aspect.Fact, $"{change} {fact.Type.Name} {Reading.Content(fact.Value)} {SourceOf(fact)}");

    private static string SourceOf(IFact fact) => fact.Source is { } source
        ? $"{source.SourceType} {(source as NRules.ILinkedFactSource)?.Rule.Name} [{string.Join(" ", source.Facts.Select(f => Reading.Label(f.Value)))}]"
        : "";

    private void Note(ExpressionEventArgs e, string about) =>
        _probe.Note(Aspect.Expression, $"{Shown(e.Expression)} {about} = {Reading.Content(e.Result)} {Describing.Of(e.Exception)}");

    /// <summary>Showing an expression takes longer than evaluating it.</summary>
    private string Shown(Expression expression)
    {
        if (!_shown.TryGetValue(expression, out var shown)) _shown.Add(expression, shown = expression.ToString());
        return shown;
    }
}
