namespace Penalty.Model.Json;

/// <summary>Something wrong in an input.</summary>
/// <param name="Path">The JSON path, such as <c>calls[2].at</c>; empty for the whole input.</param>
/// <param name="Line">The line in the input, from 1; 0 when not known.</param>
/// <param name="Found">What was found.</param>
/// <param name="Allowed">What is allowed.</param>
/// <param name="Suggestion">The known name that an unknown one is near to, or <see langword="null"/> when none is.</param>
public sealed record InputProblem(string Path, int Line, LocalizedText Found, LocalizedText Allowed, string? Suggestion = null)
{
    /// <summary>The problem in one line of text.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text.</returns>
    public string In(Language language)
    {
        var place = Path.Length == 0 ? "$" : Path;
        return language == Language.ZhCn
            ? $"{place}（第 {Line} 行）：实为{Found.ZhCn}{(Suggestion is null ? "" : $"（是否指“{Suggestion}”？）")}；应为{Allowed.ZhCn}"
            : $"{place} (line {Line}): found {Found.En}{(Suggestion is null ? "" : $" (did you mean '{Suggestion}'?)")}; allowed: {Allowed.En}";
    }

    /// <summary>The problem in one line of English text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In(Language.En);
}
