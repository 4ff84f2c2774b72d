using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Docs.Tests;

/// <summary>What no source states, read off the policy files, as a table in Markdown.</summary>
internal static class HouseDefaults
{
    public static string Table()
    {
        var rows = Files().SelectMany(f => Of(f.Json).Select(d => $"| {f.Name} | `{d.Path}` | {d.Value} | {d.Why} |"));
        return string.Join('\n', rows.Prepend("|---|---|---|---|").Prepend("| policy | place in the file | value | why |"));
    }

    private static IEnumerable<(string Name, JObject Json)> Files() =>
        Directory.GetFiles(Path.Combine(Pages.Root, "rules", "policies"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), Read(path)));

    private static JObject Read(string path)
    {
        using var reader = new JsonTextReader(File.OpenText(path)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }

    private static IEnumerable<(string Path, string Value, string Why)> Of(JObject policy) => policy.DescendantsAndSelf().OfType<JObject>()
        .Where(o => (string?)o["basis"] == "house-default")
        .Select(o => (o.Path, ValueOf(o), (string)o["why"]!["en"]!));

    private static string ValueOf(JObject stated)
    {
        var values = stated.Properties().Where(p => p.Name is not ("basis" or "why" or "id" or "title" or "text" or "clause") && !IsStated(p.Value)).ToList();
        return string.Join(", ", values.Select(p => (values.Count > 1 ? p.Name + " " : string.Empty) + Text(p.Value)));
    }

    /// <summary>What says itself what it rests on has a row of its own.</summary>
    private static bool IsStated(JToken value) => value is JObject inner && inner.ContainsKey("basis");

    private static string Text(JToken value) => value switch
    {
        JArray list => string.Join(", ", list.Select(Text)),
        JObject o => string.Join(", ", o.Properties().Select(p => $"{p.Name} {Text(p.Value)}")),
        JValue { Type: JTokenType.Boolean } flag => (bool)flag ? "yes" : "no",
        _ => value.ToString(),
    };
}
