using System.Globalization;
using System.Xml;

namespace Penalty.Engine.Diagnostics.Dgml;

/// <summary>What is known of a node, as XML attributes: one for each name, whatever the names are.</summary>
internal static class DgmlProperties
{
    public static IEnumerable<KeyValuePair<string, string>> Of(ReteNode node)
    {
        if (node.OutputType is not null) yield return KeyValuePair.Create("OutputType", DgmlText.Of(node.OutputType));
        foreach (var property in Gather(node.Properties.Select(p => (p.Key, DgmlText.Of(p.Value))), "Property")) yield return property;
        foreach (var expression in Gather(node.Expressions.Select(e => (e.Key, DgmlText.Of(e.Value))), "Expression")) yield return expression;
        if (node.Rules.Count > 0)
            yield return KeyValuePair.Create("Rules", DgmlText.Of(string.Join(", ", node.Rules.Select(r => r.Name).Distinct())));
    }

    // Expressions often share a name, as conditions do; attributes must not. The prefix keeps them off our own, too.
    private static IEnumerable<KeyValuePair<string, string>> Gather(IEnumerable<(string Name, string Value)> values, string prefix) =>
        values.GroupBy(v => v.Name).SelectMany(group => group.Select((v, i) => KeyValuePair.Create(
            XmlConvert.EncodeLocalName(prefix + group.Key + (i == 0 ? string.Empty : (i + 1).ToString(CultureInfo.InvariantCulture))),
            v.Value)));
}
