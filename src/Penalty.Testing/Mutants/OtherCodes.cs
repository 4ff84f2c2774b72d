using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Penalty.Testing;

/// <summary>Finds another code for a place in a policy that the reader takes there. What codes there are is taken from the policies themselves,
/// so that it holds for policies of any area.</summary>
internal sealed partial class OtherCodes
{
    /// <summary>Citations and names are no demands: they are for the reader of a ruling.</summary>
    private static readonly string[] Names = [".clause", ".id"];

    private static readonly JsonNode NoCode = JsonValue.Create("no-such-code")!;

    private readonly List<string> _all;
    private readonly ILookup<string, string> _bySort;

    public OtherCodes(IReadOnlyCollection<PolicyDraft> drafts)
    {
        var codes = drafts.SelectMany(d => d.Places)
            .Where(p => p.Value.GetValueKind() == JsonValueKind.String && OffByOne.NumberIn(p.Value) is null)
            .Select(p => (Sort: SortOf(p.Path), Code: (string)p.Value!))
            .Distinct()
            .OrderBy(p => p.Code, StringComparer.Ordinal)
            .ToList();
        _all = [.. codes.Select(c => c.Code).Distinct()];
        _bySort = codes.ToLookup(c => c.Sort, c => c.Code, StringComparer.Ordinal);
    }

    /// <summary>Another code that the reader takes: of those that stand in places of the same sort, by order the next; else, where the reader
    /// takes only certain ones, of all.</summary>
    public JsonNode? Instead(PolicyDraft draft, PolicyPlace place)
    {
        if (Array.Exists(Names, n => place.Path.EndsWith(n, StringComparison.Ordinal))) return null;
        var own = (string)place.Value!;
        return First(draft, place, Following(own, [.. _bySort[SortOf(place.Path)]]))
            ?? (draft.With(place, NoCode) is null ? First(draft, place, Following(own, _all)) : null);
    }

    private static JsonValue? First(PolicyDraft draft, PolicyPlace place, IEnumerable<string> codes) =>
        codes.Select(c => JsonValue.Create(c)).FirstOrDefault(c => draft.With(place, c) is not null);

    private static IEnumerable<string> Following(string own, List<string> codes) => codes
        .Where(c => string.CompareOrdinal(c, own) > 0)
        .Concat(codes.Where(c => string.CompareOrdinal(c, own) < 0));

    private static string SortOf(string path) => Places().Replace(path, "[]");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Places();
}
