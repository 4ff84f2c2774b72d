using System.Collections.Immutable;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty;

/// <summary>Turns the links between conclusions and what they follow from into an explanation, in an order that does not depend on that of firing.</summary>
internal static class ExplanationGraph
{
    public static Explanation Of(RuleRun run, RuleBase rules)
    {
        var steps = run.Linked.Select(f => StepOf(f, rules)).ToDictionary(s => s.Conclusion, StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<ExplanationStep> ordered =
            [.. steps.Values.OrderBy(s => DepthOf(s.Conclusion, steps, depths)).ThenBy(s => s.Conclusion, StringComparer.Ordinal)];
        return new Explanation(FactsOf(run, steps), ordered);
    }

    private static ExplanationStep StepOf(IFact fact, RuleBase rules)
    {
        var conclusion = (Conclusion)fact.Value!;
        var source = (ILinkedFactSource)fact.Source!;
        return new ExplanationStep(
            source.Rule.Name,
            [.. rules.ClausesOf(source.Rule.Name).Concat(conclusion.Clauses).Distinct().Order(StringComparer.Ordinal)],
            [.. source.Facts.SelectMany(RunTrace.IdsOf).Distinct().Order(StringComparer.Ordinal)],
            conclusion.Id,
            conclusion.GetType().Name,
            conclusion.Text);
    }

    private static int DepthOf(
        string id, Dictionary<string, ExplanationStep> steps, Dictionary<string, int> depths)
    {
        if (!steps.TryGetValue(id, out var step)) return 0;
        if (depths.TryGetValue(id, out var depth)) return depth;
        foreach (var from in step.From) depth = Math.Max(depth, DepthOf(from, steps, depths));
        return depths[id] = depth + 1;
    }

    private static ImmutableArray<ExplainedFact> FactsOf(RuleRun run, Dictionary<string, ExplanationStep> steps) =>
        [.. run.Linked
            .SelectMany(f => f.Source!.Facts)
            .SelectMany(Leaves)
            .Where(f => !steps.ContainsKey(f.Id))
            .Distinct()
            .OrderBy(f => f.Id, StringComparer.Ordinal)];

    private static IEnumerable<ExplainedFact> Leaves(IFact fact) => fact.Value is Model.IIdentifiedFact identified
        ? [new ExplainedFact(identified.Id, identified.GetType().Name)]
        : fact.Source?.Facts.SelectMany(Leaves) ?? [];
}
