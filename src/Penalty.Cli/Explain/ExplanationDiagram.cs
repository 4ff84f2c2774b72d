using Penalty.Cli.Diagrams;
using Penalty.Cli.Running;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Explain;

/// <summary>An explanation as a diagram: from facts to conclusions, each with the rule and the clauses that led to it. Facts of one type that
/// lead to the same conclusions are one box.</summary>
internal static class ExplanationDiagram
{
    public static Diagram Of(CliHost host, Explanation explanation)
    {
        var groups = FactGroup.Of(explanation);
        var group = groups.SelectMany(g => g.Facts, (g, f) => (Fact: f, g.Id)).ToDictionary(p => p.Fact, p => p.Id, StringComparer.Ordinal);
        return new Diagram(
            [
                .. groups.Select(g => new DiagramNode(g.Id, [g.Title, g.Names], NodeKind.Given)),
                .. explanation.Steps.Select(s => new DiagramNode(s.Conclusion, [host.Say(s.Text), $"{s.Rule} · {string.Join(", ", s.Clauses)}"], NodeKind.Concluded)),
            ],
            [.. explanation.Steps.SelectMany(s => s.From.Select(f => group.GetValueOrDefault(f, f)).Distinct(), (s, from) => new DiagramEdge(from, s.Conclusion))]);
    }
}
