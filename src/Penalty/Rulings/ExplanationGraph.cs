using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Turns the links between conclusions and what they follow from into an explanation, in an order that does not depend on that of firing.</summary>
internal static class ExplanationGraph
{
    public static Explanation Of(RuleRun run, RuleBase rules)
    {
        var steps = run.Steps.ToDictionary(s => s.Conclusion.Id, s => StepOf(s, rules), StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<ExplanationStep> ordered =
            [.. steps.Values.OrderBy(s => DepthOf(s.Conclusion, steps, depths)).ThenBy(s => s.Conclusion, StringComparer.Ordinal)];
        return new Explanation(FactsOf(run, steps), ordered);
    }

    private static ExplanationStep StepOf(ConcludedStep step, RuleBase rules) => new(
        step.Rule,
        [.. rules.ClausesOf(step.Rule).Concat(step.Conclusion.Clauses).Distinct().Order(StringComparer.Ordinal)],
        [.. step.Matched.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal)],
        step.Conclusion.Id,
        step.Conclusion.GetType().Name,
        step.Conclusion.Text);

    private static int DepthOf(
        string id, Dictionary<string, ExplanationStep> steps, Dictionary<string, int> depths)
    {
        if (!steps.TryGetValue(id, out var step)) return 0;
        if (depths.TryGetValue(id, out var depth)) return depth;
        foreach (var from in step.From) depth = Math.Max(depth, DepthOf(from, steps, depths));
        return depths[id] = depth + 1;
    }

    private static ImmutableArray<ExplainedFact> FactsOf(RuleRun run, Dictionary<string, ExplanationStep> steps) =>
        [.. run.Steps
            .SelectMany(s => s.Matched)
            .DistinctBy(f => f.Id, StringComparer.Ordinal)
            .Where(f => !steps.ContainsKey(f.Id))
            .OrderBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => new ExplainedFact(f.Id, f.GetType().Name))];
}
