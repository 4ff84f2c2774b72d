using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Penalty.Testing;

/// <summary>A place where two JSON texts differ: by path, with what stands there in either.</summary>
/// <param name="Path">The path, such as <c>explanation.steps[severity/incident-1].text.en</c>.</param>
/// <param name="Expected">What is expected there as JSON, or null for nothing.</param>
/// <param name="Found">What is found there as JSON, or null for nothing.</param>
internal sealed record JsonDifference(string Path, string? Expected, string? Found)
{
    private const int ShownDifferences = 20;
    private const int ShownLength = 120;

    /// <summary>The members by which listed objects are told apart, the first that they have.</summary>
    private static readonly string[][] Names =
        [["conclusion"], ["withdrawalId"], ["id"], ["incidentId", "conduct"], ["party", "code"], ["incidentId"], ["kind"]];

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<JsonDifference> Between(JsonNode? expected, JsonNode? found)
    {
        var differences = new List<JsonDifference>();
        Compare(string.Empty, expected, found, differences);
        return differences;
    }

    /// <summary>The differences as text, those of outcome and sanctions before those of the reasons, for the former follow from the latter.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<JsonDifference> differences)
    {
        foreach (var one in differences.OrderBy(d => d.Path.StartsWith("explanation", StringComparison.Ordinal)).Take(ShownDifferences))
        {
            yield return $"  {(one.Path.Length == 0 ? "$" : one.Path)}";
            yield return $"    expected: {one.Expected ?? "nothing"}";
            yield return $"    found:    {one.Found ?? "nothing"}";
        }

        if (differences.Count > ShownDifferences) yield return RulingWords.Say($"  and {differences.Count - ShownDifferences} more");
    }

    private static void Compare(string path, JsonNode? expected, JsonNode? found, List<JsonDifference> differences)
    {
        if (expected is JsonObject x && found is JsonObject y) CompareMembers(path, Members(x), Members(y), differences, ".");
        else if (expected is JsonArray a && found is JsonArray b) CompareMembers(path, Elements(a, b), Elements(b, a), differences, "[");
        else if (!JsonNode.DeepEquals(expected, found)) differences.Add(new JsonDifference(path, Short(expected), Short(found)));
    }

    private static void CompareMembers(
        string path, Dictionary<string, JsonNode?> expected, Dictionary<string, JsonNode?> found, List<JsonDifference> differences, string join)
    {
        foreach (var name in expected.Keys.Union(found.Keys))
        {
            var place = join == "[" ? $"{path}[{name}]" : path.Length == 0 ? name : $"{path}.{name}";
            var (isExpected, isFound) = (expected.TryGetValue(name, out var x), found.TryGetValue(name, out var y));
            if (isExpected && isFound) Compare(place, x, y, differences);
            else differences.Add(new JsonDifference(place, isExpected ? Short(x) : null, isFound ? Short(y) : null));
        }
    }

    private static Dictionary<string, JsonNode?> Members(JsonObject o) => o.ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal);

    /// <summary>The elements of a list by name, when all elements of both lists have one of their own; else by position. Plain values name
    /// themselves.</summary>
    private static Dictionary<string, JsonNode?> Elements(JsonArray list, JsonArray other)
    {
        var names = Names.FirstOrDefault(n => IsNamed(list, n) && IsNamed(other, n));
        if (names is not null) return list.ToDictionary(e => NameOf(e!, names)!, StringComparer.Ordinal);
        var plain = list.Concat(other).All(e => e is JsonValue) && IsSet(list) && IsSet(other);
        return plain
            ? list.ToDictionary(e => e!.ToString(), StringComparer.Ordinal)
            : list.Select((e, i) => (e, i)).ToDictionary(p => RulingWords.Say($"{p.i}"), p => p.e, StringComparer.Ordinal);
    }

    private static bool IsNamed(JsonArray list, string[] names)
    {
        var found = list.Select(e => NameOf(e, names)).ToList();
        return !found.Contains(null) && found.Distinct().Count() == found.Count;
    }

    private static bool IsSet(JsonArray list) => list.Select(e => e!.ToString()).Distinct().Count() == list.Count;

    private static string? NameOf(JsonNode? element, string[] names) =>
        element is JsonObject o && Array.TrueForAll(names, n => o[n] is JsonValue) ? string.Join('/', names.Select(n => o[n]!.ToString())) : null;

    private static string Short(JsonNode? node)
    {
        var text = node?.ToJsonString(AsWritten) ?? "null";
        return text.Length <= ShownLength ? text : text[..ShownLength] + "...";
    }
}
