using Penalty.Model.Rulings;

namespace Penalty.Cli.Explain;

/// <summary>Facts of one type that the same steps follow from: fifty calls are one thing to look at.</summary>
/// <param name="Type">The type.</param>
/// <param name="Facts">The ids.</param>
internal sealed record FactGroup(string Type, IReadOnlyList<string> Facts)
{
    private const int Shown = 3;

    public string Id => "facts/" + Facts[0];

    public string Title => Facts.Count == 1 ? Type : $"{Type} × {Facts.Count}";

    /// <summary>The ids; of many, the first few and the last.</summary>
    public string Names => Facts.Count <= Shown + 1 ? string.Join(", ", Facts) : $"{string.Join(", ", Facts.Take(Shown))} … {Facts[^1]}";

    public static IReadOnlyList<FactGroup> Of(Explanation explanation)
    {
        var usedBy = explanation.Steps.SelectMany(s => s.From, (s, f) => (Fact: f, s.Conclusion)).ToLookup(p => p.Fact, p => p.Conclusion, StringComparer.Ordinal);
        return [.. explanation.Facts
            .GroupBy(f => (f.Type, Steps: string.Join('\n', usedBy[f.Id])))
            .Select(g => new FactGroup(g.Key.Type, [.. g.Select(f => f.Id)]))];
    }
}
