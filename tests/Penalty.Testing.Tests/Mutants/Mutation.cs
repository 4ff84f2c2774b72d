using Penalty.Model.Cases;
using Penalty.Testing.Tests.Coverage;

namespace Penalty.Testing.Tests.Mutants;

/// <summary>Mutants by id, and whether a rule fires in them.</summary>
internal static class Mutation
{
    public static PenaltyEvaluator EvaluatorOf(params Type[] rules) => PenaltyEvaluator.CreateDefault().Running(Watched.Definitions(rules));

    public static Mutant Mutant(this MutatedRules rules, string id) => rules.Mutants.Single(m => m.Id == id);

    /// <summary>How often the rules of an evaluator fire in a case; the evaluator itself is not watched, so another with its rules is.</summary>
    public static long Firings(this PenaltyEvaluator evaluator, HarassmentCase harassmentCase)
    {
        var coverage = new RuleCoverage(mostCases: 0);
        PenaltyEvaluator.CreateBuilder().WithRules([.. evaluator.RuleDefinitions]).WithObserver(coverage).Build().Evaluate(harassmentCase);
        return coverage.Report().OfRules(name => evaluator.Rules.Any(r => r.Name == name)).Rules.Sum(r => r.Fired);
    }

    /// <summary>Throws what no test framework has to know: an assertion of NUnit's own would be noted as a failure of the test that runs the mutants.</summary>
    public static void Demand(bool holds, string message)
    {
        if (!holds) throw new InvalidOperationException(message);
    }
}
