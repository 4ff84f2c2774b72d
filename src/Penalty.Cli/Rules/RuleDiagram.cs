using Penalty.Cli.Diagrams;

namespace Penalty.Cli.Rules;

/// <summary>The graph of the rules as a diagram: from what a rule matches, through the rule, to what it concludes.</summary>
internal static class RuleDiagram
{
    public static Diagram Of(RuleGraph graph) => new(
        [
            .. graph.FactTypes.Select(t => new DiagramNode(t.Id, [t.Name], t.Concluded ? NodeKind.Concluded : NodeKind.Given)),
            .. graph.Rules.Select(r => new DiagramNode(IdOf(r.Name), [r.Name, string.Join(", ", r.Clauses)], NodeKind.Rule)),
        ],
        [
            .. graph.Links.Select(EdgeOf),
            .. graph.FactTypes.SelectMany(t => t.Is, (t, general) => new DiagramEdge(t.Id, general, "is", Dashed: true)),
        ]);

    private static DiagramEdge EdgeOf(RuleLink link) => link.Kind switch
    {
        RuleLinkKind.Concludes => new(IdOf(link.Rule), link.FactType),
        RuleLinkKind.MatchesAbsence => new(link.FactType, IdOf(link.Rule), "none", Dashed: true),
        _ => new(link.FactType, IdOf(link.Rule)),
    };

    /// <summary>A rule may be named like a type of facts.</summary>
    private static string IdOf(string rule) => "rule/" + rule;
}
