using System.Text.Json;

namespace Penalty.Cli.Policies;

/// <summary>A number of a policy, or another value, with what it rests on.</summary>
/// <param name="Path">Where it stands in the file.</param>
/// <param name="Value">The value as JSON.</param>
/// <param name="Basis">A clause, or <c>house-default</c>.</param>
/// <param name="Why">The reason of the house default, or <see langword="null"/>.</param>
internal sealed record PolicyTerm(string Path, string Value, string Basis, JsonElement? Why);

/// <summary>Finds the terms of a policy file, whatever area it is about: objects that say what they rest on.</summary>
internal static class PolicyTerms
{
    private static readonly string[] Reasons = ["basis", "why"];
    private static readonly string[] Names = ["id", "kind", "severity"];

    public static IEnumerable<PolicyTerm> Of(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("basis", out var basis) && basis.ValueKind == JsonValueKind.String =>
            [new PolicyTerm(path, Value(element), basis.GetString()!, element.TryGetProperty("why", out var why) ? why : null)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Of(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((e, i) => Of(e, $"{path}[{Name(e) ?? i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]")),
        _ => [],
    };

    private static string Value(JsonElement term) => term.TryGetProperty("value", out var value)
        ? Plain(value)
        : string.Join(", ", term.EnumerateObject().Where(p => !Reasons.Contains(p.Name)).Select(p => $"{p.Name} {Plain(p.Value)}"));

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Plain)),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    /// <summary>What tells an entry of a list apart better than its place.</summary>
    private static string? Name(JsonElement entry) => entry.ValueKind == JsonValueKind.Object
        ? Names.Select(n => entry.TryGetProperty(n, out var name) ? name.ToString() : null).FirstOrDefault(n => n is not null)
        : null;
}
