using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Penalty.Testing;

/// <summary>A place in the text of a policy file. Immutable.</summary>
internal sealed class PolicyPlace
{
    /// <summary>What a file states of itself, and what it says in words.</summary>
    private static readonly HashSet<string> Head = ["$schema", "area", "id", "family", "version", "title", "effective", "sources", "clauses"];
    private static readonly HashSet<string> Words = ["basis", "why"];

    private readonly ImmutableArray<object> _steps;

    private PolicyPlace(ImmutableArray<object> steps, JsonNode value)
    {
        _steps = steps;
        Value = value;
        Path = PathOf(steps);
    }

    /// <summary>The place as a JSON path, as the errors of readers have it.</summary>
    public string Path { get; }

    public JsonNode Value { get; }

    /// <summary>Whether the place is an entry of a list.</summary>
    public bool IsEntry => _steps[^1] is int;

    public static IEnumerable<PolicyPlace> In(JsonNode root) =>
        root.AsObject().Where(m => !Head.Contains(m.Key) && m.Value is not null).SelectMany(m => Under([m.Key], m.Value!));

    /// <summary>Puts a value into the place of another text; nothing takes the place away.</summary>
    public void Put(JsonNode root, JsonNode? value)
    {
        var holder = root;
        foreach (var step in _steps[..^1]) holder = step is int i ? holder[i]! : holder[(string)step]!;
        switch (_steps[^1], value)
        {
            case (int i, null):
                holder.AsArray().RemoveAt(i);
                break;
            case (int i, _):
                holder[i] = value.DeepClone();
                break;
            case (string name, null):
                holder.AsObject().Remove(name);
                break;
            case (string name, _):
                holder[name] = value.DeepClone();
                break;
        }
    }

    private static IEnumerable<PolicyPlace> Under(ImmutableArray<object> steps, JsonNode value)
    {
        if (IsText(value)) return [];
        IEnumerable<PolicyPlace> inner = value switch
        {
            JsonObject o => o.Where(m => !Words.Contains(m.Key) && m.Value is not null).SelectMany(m => Under(steps.Add(m.Key), m.Value!)),
            JsonArray a => a.Index().Where(e => e.Item is not null).SelectMany(e => Under(steps.Add(e.Index), e.Item!)),
            _ => [],
        };
        return inner.Prepend(new PolicyPlace(steps, value));
    }

    /// <summary>Whether it is a text in both languages.</summary>
    private static bool IsText(JsonNode value) => value is JsonObject o && o.ContainsKey("en") && o.ContainsKey("zh-CN");

    private static string PathOf(ImmutableArray<object> steps) => string.Concat(steps.Select((s, i) =>
        s is int n ? string.Create(CultureInfo.InvariantCulture, $"[{n}]") : i == 0 ? (string)s : "." + s));
}
