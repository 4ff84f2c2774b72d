using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Penalty.Testing.Mutants;

/// <summary>Finds another code for a place in a policy that the reader takes there. What codes there are is taken from the policies themselves,
/// so that it holds for policies of any area.</summary>
internal sealed partial class OtherCodes
{
    /// <summary>Citations are no demands: what rests on which clause is for the reader of a ruling.</summary>
    private const string Citation = "clause";

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

    /// <summary>The next code by order: of all where the reader takes only certain ones, else of those that stand in places of the same sort.</summary>
    public JsonNode? Instead(PolicyDraft draft, PolicyPlace place)
    {
        if (place.Path.EndsWith("." + Citation, StringComparison.Ordinal)) return null;
        var own = (string)place.Value!;
        var isOpen = draft.With(place, NoCode) is not null;
        var candidates = isOpen ? [.. _bySort[SortOf(place.Path)]] : _all;
        return candidates.Where(c => string.CompareOrdinal(c, own) > 0)
            .Concat(candidates.Where(c => string.CompareOrdinal(c, own) < 0))
            .Select(c => JsonValue.Create(c))
            .FirstOrDefault(c => draft.With(place, c) is not null);
    }

    private static string SortOf(string path) => Places().Replace(path, "[]");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Places();
}
