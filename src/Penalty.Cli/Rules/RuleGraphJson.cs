using System.Text.Json;
using Penalty.Cli.Running;

namespace Penalty.Cli.Rules;

/// <summary>The graph of the rules as JSON.</summary>
internal static class RuleGraphJson
{
    public static string Write(RuleGraph graph) => CliJson.Write(w => w.Object(() =>
    {
        w.List("rules", graph.Rules, rule =>
        {
            w.WriteString("name", rule.Name);
            w.Strings("clauses", rule.Clauses);
        });
        w.List("factTypes", graph.FactTypes, type =>
        {
            w.WriteString("id", type.Id);
            w.WriteString("name", type.Name);
            w.WriteBoolean("concluded", type.Concluded);
            w.Strings("is", type.Is);
        });
        w.List("links", graph.Links, link =>
        {
            w.WriteString("rule", link.Rule);
            w.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(link.Kind.ToString()));
            w.WriteString("factType", link.FactType);
        });
    }));
}
