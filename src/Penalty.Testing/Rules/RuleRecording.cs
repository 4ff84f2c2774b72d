using System.Collections.Immutable;
using NRules;
using NRules.RuleModel;
using Penalty.Model;

namespace Penalty.Testing;

/// <summary>Watches a session: which facts the rule put there, and what it fired and failed on. What it keeps outlives the session.</summary>
internal sealed class RuleRecording
{
    private readonly List<object> _conclusions = [];
    private readonly ImmutableArray<RuleFiring>.Builder _firings = ImmutableArray.CreateBuilder<RuleFiring>();
    private ImmutableArray<object> _failedOn = [];

    public RuleRecording(ISession session)
    {
        session.Events.FactInsertedEvent += (_, e) => Note(e.Fact);
        session.Events.FactUpdatedEvent += (_, e) => Note(e.Fact);
        session.Events.FactRetractedEvent += (_, e) => _conclusions.RemoveAll(c => IsSame(c, e.Fact.Value));
        session.Events.RuleFiredEvent += (_, e) => _firings.Add(new RuleFiring(Behind(e.Match.Facts)));
        session.Events.LhsExpressionFailedEvent += (_, e) => FailedOn([.. Behind(e.Facts), .. e.Arguments.SelectMany(Gathered)]);
        session.Events.RhsExpressionFailedEvent += (_, e) => FailedOn(Behind(e.Match.Facts));
        session.Events.AgendaExpressionFailedEvent += (_, e) => FailedOn(Behind(e.Match.Facts));
    }

    public RuleResult Complete(IRuleDefinition rule, ImmutableArray<object> given, Exception? error) => new()
    {
        Rule = rule.Name,
        Given = given,
        Conclusions =
        [
            .. _conclusions.Where(c => !given.Contains(c, ReferenceEqualityComparer.Instance)).OrderBy(FactNames.Of, StringComparer.Ordinal),
        ],
        Firings = _firings.ToImmutable(),
        Error = error,
        FailedOn = error is null ? [] : _failedOn,
    };

    private void Note(IFact fact)
    {
        if (fact.Value is not { } value) return;
        _conclusions.RemoveAll(c => IsSame(c, value));
        _conclusions.Add(value);
    }

    private void FailedOn(ImmutableArray<object> facts)
    {
        if (_failedOn.IsEmpty) _failedOn = [.. facts.Distinct()];
    }

    private static bool IsSame(object one, object? other) =>
        ReferenceEquals(one, other) || (one is IIdentityProvider x && other is IIdentityProvider y && x.GetIdentity().Equals(y.GetIdentity()));

    /// <summary>The facts behind a match; behind what a query gathered, those that were gathered.</summary>
    private static ImmutableArray<object> Behind(IEnumerable<IFact> facts) => [.. facts.SelectMany(f => Gathered(f.Value))];

    private static IEnumerable<object> Gathered(object? value) => value switch
    {
        null => [],
        IEnumerable<IIdentifiedFact> gathered => gathered,
        _ => [value],
    };
}
