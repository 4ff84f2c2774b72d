using System.Globalization;
using System.Text;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <summary>Writes the explanation of a ruling as text: each conclusion with its rule, clauses, words, and what it follows from.</summary>
public static class ExplanationText
{
    private const int ShownIds = 8;

    /// <summary>Writes the explanation.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <returns>The text, a few lines a conclusion, each conclusion after all that it follows from.</returns>
    public static string Write(Ruling ruling)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        if (ruling.Referral is { } referral) return Referred(referral);
        if (ruling.Explanation.Steps.IsEmpty) return "Explanation: empty; no rule drew a conclusion.";
        var text = new StringBuilder("Explanation:");
        foreach (var step in ruling.Explanation.Steps)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {step.Conclusion} <- {step.Rule} [{string.Join(", ", step.Clauses)}]");
            text.Append(CultureInfo.InvariantCulture, $"\n    {step.Text.En}");
            text.Append(CultureInfo.InvariantCulture, $"\n    from {Ids(step.From)}");
        }

        return text.ToString();
    }

    /// <summary>Ids in one line; of many, the first ones and how many more there are.</summary>
    internal static string Ids(IReadOnlyCollection<string> ids) =>
        ids.Count == 0 ? "nothing"
        : ids.Count <= ShownIds ? string.Join(", ", ids)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", ids.Take(ShownIds))} and {ids.Count - ShownIds} more");

    private static string Referred(Referral referral)
    {
        var who = referral.Rule is { } rule ? $"the rule '{rule}' failed" : "no single rule failed";
        return $"Referral: {who}, looking at {Ids(referral.Facts)}.\n    {referral.Error}";
    }
}
