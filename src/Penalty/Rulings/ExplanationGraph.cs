using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Turns the links between conclusions and what they follow from into an explanation, in an order that does not depend on that of firing.</summary>
internal static class ExplanationGraph
{
    public static Explanation Of(RuleRun run, QuestionRules rules)
    {
        var steps = run.Steps.ToDictionary(s => s.Conclusion.Id, s => StepOf(s, rules), StringComparer.Ordinal);
        var depths = DepthsOf(steps);
        ImmutableArray<ExplanationStep> ordered =
            [.. steps.Values.OrderBy(s => depths[s.Conclusion]).ThenBy(s => s.Conclusion, StringComparer.Ordinal)];
        return new Explanation(FactsOf(run, steps), ordered);
    }

    private static ExplanationStep StepOf(ConcludedStep step, QuestionRules rules) => new(
        step.Rule,
        [.. rules.ClausesOf(step.Rule).Concat(step.Conclusion.Clauses).Distinct().Order(StringComparer.Ordinal)],
        [.. step.Matched.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal)],
        step.Conclusion.Id,
        step.Conclusion.GetType().Name,
        step.Conclusion.Text);

    /// <summary>How many steps lie under each. Chains of conclusions can be long, so it descends by a stack of its own; and a fact that has the id of a
    /// conclusion does not make it go round.</summary>
    private static Dictionary<string, int> DepthsOf(Dictionary<string, ExplanationStep> steps)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(ExplanationStep Step, int Looked)>();
        foreach (var step in steps.Values)
        {
            if (depths.TryAdd(step.Conclusion, 0)) open.Push((step, 0));
            while (open.TryPop(out var top))
            {
                var looked = top.Looked;
                var from = top.Step.From;
                while (looked < from.Length && (!steps.ContainsKey(from[looked]) || depths.ContainsKey(from[looked]))) looked++;
                if (looked < from.Length)
                {
                    open.Push((top.Step, looked));
                    depths.Add(from[looked], 0);
                    open.Push((steps[from[looked]], 0));
                }
                else
                {
                    depths[top.Step.Conclusion] = 1 + from.Select(f => depths.GetValueOrDefault(f)).DefaultIfEmpty().Max();
                }
            }
        }

        return depths;
    }

    private static ImmutableArray<ExplainedFact> FactsOf(RuleRun run, Dictionary<string, ExplanationStep> steps) =>
        [.. run.Steps
            .SelectMany(s => s.Matched)
            .DistinctBy(f => f.Id, StringComparer.Ordinal)
            .Where(f => !steps.ContainsKey(f.Id))
            .OrderBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => new ExplainedFact(f.Id, f.GetType().Name))];
}
