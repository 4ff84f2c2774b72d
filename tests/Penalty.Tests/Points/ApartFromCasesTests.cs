using System.Collections.Concurrent;
using System.Collections.Immutable;
using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>Rules on cases and rules on points live in one network, and do not touch each other's facts.</summary>
public sealed class ApartFromCasesTests
{
    [Test]
    public void Evaluate_Case_TouchesNoRuleOnPoints()
    {
        var seen = new Seen();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithObserver(seen).Build();
        evaluator.Evaluate(SomeCase.WithCalls(12));
        seen.Rules.Keys.Should().NotBeEmpty().And.NotIntersectWith(OnPoints(evaluator));
    }

    [Test]
    public void StandingOf_Ledger_TouchesNoRuleOnCases()
    {
        var seen = new Seen();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithObserver(seen).Build();
        evaluator.Points.StandingOf("seller", [Deducted("e", "2023-03-01", PointClass.B, 48), Owes("c", "2023-03-01", 300)], On("2024-03-01"));
        seen.Rules.Keys.Should().NotBeEmpty().And.BeSubsetOf(OnPoints(evaluator));
    }

    private static List<string> OnPoints(PenaltyEvaluator evaluator)
    {
        var types = typeof(Penalty.Rules.ClauseAttribute).Assembly.GetExportedTypes().Where(t => t.Namespace!.StartsWith("Penalty.Rules.Points", StringComparison.Ordinal));
        var names = types.Where(t => typeof(Rule).IsAssignableFrom(t)).Select(Facade.WithOneRule.NameOf).ToList();
        evaluator.Rules.Select(r => r.Name).Should().Contain(names);
        return names;
    }

    private sealed class Seen : IRuleObserver
    {
        public ConcurrentDictionary<string, bool> Rules { get; } = new();

        public void RuleFired(string rule, ImmutableArray<string> facts) => Rules.TryAdd(rule, true);

        public void ConditionEvaluated(ObservedCondition condition, bool held)
        {
            foreach (var rule in condition.Rules) Rules.TryAdd(rule, true);
        }
    }
}
