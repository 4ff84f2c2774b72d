using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Model.Complaints;

/// <summary>Something that a complaint still lacks.</summary>
/// <param name="Need">What it needs, as a code.</param>
/// <param name="About">What it is about, such as a conduct or the id of a piece of evidence; <see langword="null"/> for the complaint as a whole.</param>
/// <param name="Necessity">Whether it is required or advised.</param>
/// <param name="Clause">The clause that it serves.</param>
/// <param name="Basis">What its being required or advised rests on: a clause, or <c>house-default</c>.</param>
/// <param name="Text">What is to be done, in words.</param>
public sealed record Lack(string Need, string? About, Necessity Necessity, string Clause, string Basis, LocalizedText Text)
{
    /// <summary>A lack of what a policy says is needed.</summary>
    /// <typeparam name="TNeed">What complaints of the policy's area can need.</typeparam>
    /// <param name="terms">What the policy says.</param>
    /// <param name="about">What it is about, or <see langword="null"/>.</param>
    /// <param name="details">What comes after the policy's own words, or <see langword="null"/>.</param>
    /// <returns>The lack.</returns>
    public static Lack Of<TNeed>(NeedTerms<TNeed> terms, string? about = null, LocalizedText? details = null)
        where TNeed : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(terms);
        var text = details is null ? terms.Text : new LocalizedText($"{terms.Text.En} {details.En}", terms.Text.ZhCn + details.ZhCn);
        return new Lack(Codes.Of(terms.Need), about, terms.Necessity.Value, terms.Clause, terms.Necessity.Basis.Reference, text);
    }
}
