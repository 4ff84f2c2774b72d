using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Hands what happens in the sessions of a rule base to the observers; without any, it listens to nothing.</summary>
internal sealed class Observation
{
    private readonly ImmutableArray<IRuleObserver> _observers;
    private PenaltyEvaluator? _evaluator;
    private readonly ConcurrentDictionary<Expression, ObservedCondition> _conditions = new(ReferenceEqualityComparer.Instance);

    public Observation(ImmutableArray<IRuleObserver> observers) => _observers = observers;

    public static Observation None { get; } = new([]);

    /// <summary>Whether anybody is to be told.</summary>
    public bool IsWanted => !_observers.IsEmpty;

    public void Built(PenaltyEvaluator evaluator)
    {
        _evaluator = evaluator;
        foreach (var observer in _observers) observer.Built(evaluator);
    }

    public void Watch(ISession session)
    {
        if (!IsWanted) return;
        session.Events.RuleFiredEvent += (_, e) => Fired(e.Match);
        session.Events.LhsExpressionEvaluatedEvent += (_, e) => Evaluated(e, e.Rules);
        session.Events.AgendaExpressionEvaluatedEvent += (_, e) =>
        {
            if (IsPredicate(e.Expression, e.Match.Rule)) Evaluated(e, [e.Match.Rule]);
        };
    }

    /// <summary>Tells of an answer. Ask <see cref="IsWanted"/> first: what is handed in costs something to make.</summary>
    /// <param name="subject">The id of what was asked about.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="provenance">What it was made from.</param>
    /// <param name="verdict">What an answer decides, without words and reasons.</param>
    /// <param name="ask">Asks another evaluator the same.</param>
    public void Answered<TAnswer>(
        string subject, TAnswer answer, Provenance provenance, Func<TAnswer, string> verdict, Func<PenaltyEvaluator, TAnswer> ask)
    {
        var evaluation = new Evaluation(
            _evaluator!, subject, provenance.InputHash, [.. provenance.Policies.Select(p => p.Id).Order(StringComparer.Ordinal)],
            verdict(answer), other => verdict(ask(other)));
        foreach (var observer in _observers) observer.Evaluated(evaluation);
    }

    private static bool IsPredicate(Expression expression, IRuleDefinition rule) =>
        rule.FilterGroup.Filters.Any(f => f.FilterType == FilterType.Predicate && f.Expression == expression);

    private void Fired(IMatch match)
    {
        ImmutableArray<string> facts = [.. MatchedFacts.Of(match.Facts).Select(f => f.Id).Distinct().Order(StringComparer.Ordinal)];
        foreach (var observer in _observers) observer.RuleFired(match.Rule.Name, facts);
    }

    /// <summary>What threw neither held nor did not; NRules then gives <see langword="false"/> beside the exception.</summary>
    private void Evaluated(ExpressionEventArgs evaluated, IEnumerable<IRuleDefinition> rules)
    {
        if (evaluated is not { Exception: null, Result: bool held, Expression: LambdaExpression lambda }) return;
        var condition = _conditions.GetOrAdd(lambda, _ => new ObservedCondition(
            lambda, [.. rules.Select(r => r.Name).Order(StringComparer.Ordinal)]));
        foreach (var observer in _observers) observer.ConditionEvaluated(condition, held);
    }
}
