using Penalty.Model;

namespace Penalty.Ledger;

/// <summary>Something for which a posting can't be booked. Immutable.</summary>
/// <param name="Path">The place in the posting, such as <c>entries[1].points.value</c>.</param>
/// <param name="Found">What was found there.</param>
/// <param name="Allowed">What is allowed there.</param>
public sealed record PostingProblem(string Path, LocalizedText Found, LocalizedText Allowed)
{
    /// <summary>The problem in one line of text.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.ZhCn
        ? $"{Path}：实为{Found.ZhCn}；应为{Allowed.ZhCn}"
        : $"{Path}: found {Found.En}; allowed: {Allowed.En}";

    /// <summary>The problem in one line of English text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In(Language.En);
}
