using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Hands what happens in the sessions of a rule base to the observers; without any, it listens to nothing.</summary>
internal sealed class Observation
{
    private readonly ImmutableArray<IRuleObserver> _observers;
    private readonly ConcurrentDictionary<Expression, ObservedCondition> _conditions = new(ReferenceEqualityComparer.Instance);

    public Observation(ImmutableArray<IRuleObserver> observers) => _observers = observers;

    public static Observation None { get; } = new([]);

    public void Built(PenaltyEvaluator evaluator)
    {
        foreach (var observer in _observers) observer.Built(evaluator);
    }

    public void Watch(ISession session)
    {
        if (_observers.IsEmpty) return;
        session.Events.RuleFiredEvent += (_, e) => Fired(e.Match);
        session.Events.LhsExpressionEvaluatedEvent += (_, e) => Evaluated(e.Expression, e.Result, e.Rules);
        session.Events.AgendaExpressionEvaluatedEvent += (_, e) =>
        {
            if (IsPredicate(e.Expression, e.Match.Rule)) Evaluated(e.Expression, e.Result, [e.Match.Rule]);
        };
    }

    public void Ruled(PenaltyEvaluator evaluator, HarassmentCase harassmentCase, Ruling ruling)
    {
        if (_observers.IsEmpty) return;
        var evaluation = new Evaluation(
            evaluator, harassmentCase.Complaint.Id, ruling.Provenance.InputHash, [.. ruling.Provenance.Policies.Select(p => p.Id)],
            Verdict.Of(ruling), other => Verdict.Of(other.Evaluate(harassmentCase)));
        foreach (var observer in _observers) observer.Evaluated(evaluation);
    }

    private static bool IsPredicate(Expression expression, IRuleDefinition rule) =>
        rule.FilterGroup.Filters.Any(f => f.FilterType == FilterType.Predicate && f.Expression == expression);

    private void Fired(IMatch match)
    {
        ImmutableArray<string> facts = [.. MatchedFacts.Of(match.Facts).Select(f => f.Id).Distinct().Order(StringComparer.Ordinal)];
        foreach (var observer in _observers) observer.RuleFired(match.Rule.Name, facts);
    }

    private void Evaluated(Expression expression, object? result, IEnumerable<IRuleDefinition> rules)
    {
        if (result is not bool held || expression is not LambdaExpression lambda) return;
        var condition = _conditions.GetOrAdd(lambda, _ => new ObservedCondition(
            lambda, [.. rules.Select(r => r.Name).Order(StringComparer.Ordinal)]));
        foreach (var observer in _observers) observer.ConditionEvaluated(condition, held);
    }
}
