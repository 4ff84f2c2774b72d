using System.Collections.Immutable;
using System.Globalization;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty;

/// <summary>Watches one run: which conclusions stand, which facts and rule each follows from, and which rule fails if one does.</summary>
internal sealed class RunTrace
{
    private readonly Dictionary<string, IFact> _conclusions = new(StringComparer.Ordinal);
    private readonly IEventProvider _events;
    private IMatch? _firing;
    private Failure? _failure;
    private Dictionary<string, IMatch>? _goingOn;

    /// <summary>Notes failures from now on; they cost nothing as long as there are none.</summary>
    public RunTrace(ISession session)
    {
        _events = session.Events;
        _events.LhsExpressionFailedEvent += (_, e) => Fail(e.Rules, e.Facts, e.Arguments);
        _events.RhsExpressionFailedEvent += (_, e) => Fail([e.Match.Rule], e.Match.Facts, []);
        _events.AgendaExpressionFailedEvent += (_, e) => Fail([e.Match.Rule], e.Match.Facts, []);
    }

    /// <summary>Notes what rules conclude from now on. Asked for when the facts of the case are in, so that these are not looked at one by one.</summary>
    public void FollowConclusions()
    {
        _events.FactInsertedEvent += (_, e) => Note(e.Fact);
        _events.FactUpdatedEvent += (_, e) => Note(e.Fact);
        _events.FactRetractedEvent += (_, e) => Forget(e.Fact);
        _events.RuleFiringEvent += (_, e) => Firing(e.Match);
    }

    /// <summary>What the run came to, in records of our own: the runtime's facts may be void once the session is ended.</summary>
    public RuleRun Complete() => new(
        [.. _conclusions.Values.Select(StepOf).OrderBy(s => s.Conclusion.Id, StringComparer.Ordinal)], null);

    public RuleRun Failed(string error)
    {
        var failure = _failure ?? (_firing is null ? new Failure(null, []) : FailureOf([_firing.Rule], _firing.Facts, []));
        return new RuleRun([], new Referral(failure.Rule, [], failure.Facts, error));
    }

    /// <summary>From now on, keeps which rules still fire: those are the ones that don't come to an end.</summary>
    public void Overdue() => _goingOn = new Dictionary<string, IMatch>(StringComparer.Ordinal);

    /// <summary>Rules feed each other when they don't stop; which of them should, no trace can tell, so the error names them all.</summary>
    public RuleRun NeverDone(int fired)
    {
        var names = _goingOn!.Keys.Order(StringComparer.Ordinal).ToList();
        _firing = _goingOn[names[0]];
        return Failed(string.Create(CultureInfo.InvariantCulture, $"More than {fired} rules fired without end: {string.Join(", ", names)}."));
    }

    private static ConcludedStep StepOf(IFact fact)
    {
        var source = (ILinkedFactSource)fact.Source!;
        return new ConcludedStep((Conclusion)fact.Value!, source.Rule.Name, MatchedFacts.Of(source.Facts));
    }

    private void Firing(IMatch match)
    {
        _firing = match;
        if (_goingOn is not null) _goingOn[match.Rule.Name] = match;
    }

    private void Note(IFact fact)
    {
        if (fact is { Value: Conclusion conclusion, Source: ILinkedFactSource }) _conclusions[conclusion.Id] = fact;
    }

    private void Forget(IFact fact)
    {
        if (fact.Value is Conclusion conclusion) _conclusions.Remove(conclusion.Id);
    }

    /// <summary>Keeps the first failure: what fails after it may fail because of it.</summary>
    private void Fail(IEnumerable<IRuleDefinition> rules, IEnumerable<IFact> facts, IEnumerable<object?> arguments) =>
        _failure ??= FailureOf(rules, facts, arguments);

    /// <summary>Rules can share a condition; the first by name stands for them, whatever order the runtime has them in.</summary>
    private static Failure FailureOf(IEnumerable<IRuleDefinition> rules, IEnumerable<IFact> facts, IEnumerable<object?> arguments) => new(
        rules.Select(r => r.Name).Min(StringComparer.Ordinal),
        [.. MatchedFacts.Of(facts).Concat(MatchedFacts.In(arguments)).Select(f => f.Id).Distinct().Order(StringComparer.Ordinal)]);

    private sealed record Failure(string? Rule, ImmutableArray<string> Facts);
}
