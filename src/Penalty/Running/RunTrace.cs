using System.Collections.Immutable;
using Penalty.Model.Rulings;
using Penalty.Model;
using Penalty.Rules.Conclusions;

namespace Penalty;

/// <summary>Watches one run: which conclusions stand, which facts and rule each follows from, and which rule fails if one does.</summary>
internal sealed class RunTrace
{
    private readonly Dictionary<string, IFact> _conclusions = new(StringComparer.Ordinal);
    private IRuleDefinition? _current;
    private IRuleDefinition? _failedRule;
    private IEnumerable<IFact> _failedFacts = [];

    public RunTrace(ISession session)
    {
        session.Events.FactInsertedEvent += (_, e) => Note(e.Fact);
        session.Events.FactUpdatedEvent += (_, e) => Note(e.Fact);
        session.Events.FactRetractedEvent += (_, e) => Forget(e.Fact);
        session.Events.RuleFiringEvent += (_, e) => _current = e.Rule;
        session.Events.LhsExpressionFailedEvent += (_, e) => (_failedRule, _failedFacts) = (e.Rules.FirstOrDefault(), e.Facts);
        session.Events.RhsExpressionFailedEvent += (_, e) => (_failedRule, _failedFacts) = (e.Match.Rule, e.Match.Facts);
        session.Events.AgendaExpressionFailedEvent += (_, e) => (_failedRule, _failedFacts) = (e.Match.Rule, e.Match.Facts);
    }

    public RuleRun Complete() => new(
        [.. _conclusions.Values.Select(f => (Conclusion)f.Value!).OrderBy(c => c.Id, StringComparer.Ordinal)],
        [.. _conclusions.Values],
        null);

    public RuleRun Failed(string error)
    {
        var rule = _failedRule ?? _current;
        var facts = _failedFacts.SelectMany(IdsOf).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        return new RuleRun([], [], new Referral(rule?.Name, [], facts, error));
    }

    /// <summary>The ids of a fact; of an aggregate, those of the facts that it was made from.</summary>
    public static IEnumerable<string> IdsOf(IFact fact) => fact.Value is IIdentifiedFact identified
        ? [identified.Id]
        : fact.Source?.Facts.SelectMany(IdsOf) ?? [];

    private void Note(IFact fact)
    {
        if (fact is { Value: Conclusion conclusion, Source: ILinkedFactSource }) _conclusions[conclusion.Id] = fact;
    }

    private void Forget(IFact fact)
    {
        if (fact.Value is Conclusion conclusion) _conclusions.Remove(conclusion.Id);
    }
}

/// <summary>What a run came to: conclusions, or why there are none.</summary>
internal sealed record RuleRun(IReadOnlyList<Conclusion> Conclusions, IReadOnlyList<IFact> Linked, Referral? Referral)
{
    public IEnumerable<T> Of<T>()
        where T : Conclusion => Conclusions.OfType<T>();
}
