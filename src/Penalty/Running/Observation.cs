using System.Collections.Immutable;

namespace Penalty;

/// <summary>Hands what happens in a session to the observers; without any, it listens to nothing.</summary>
internal static class Observation
{
    public static void Watch(ISession session, ImmutableArray<IRuleObserver> observers)
    {
        if (observers.IsEmpty) return;
        session.Events.RuleFiredEvent += (_, e) =>
        {
            ImmutableArray<string> facts = [.. MatchedFacts.Of(e.Match.Facts).Select(f => f.Id).Distinct().Order(StringComparer.Ordinal)];
            foreach (var observer in observers) observer.RuleFired(e.Match.Rule.Name, facts);
        };
        session.Events.LhsExpressionEvaluatedEvent += (_, e) =>
        {
            if (e.Result is not bool held) return;
            ImmutableArray<string> rules = [.. e.Rules.Select(r => r.Name).Order(StringComparer.Ordinal)];
            foreach (var observer in observers) observer.ConditionEvaluated(rules, e.Expression.ToString(), held);
        };
    }
}
