namespace Penalty.Model.Json;

/// <summary>Something wrong in an input.</summary>
/// <param name="Path">The JSON path, such as <c>calls[2].at</c>; empty for the whole input.</param>
/// <param name="Line">The line in the input, from 1; 0 when not known.</param>
/// <param name="Found">What was found.</param>
/// <param name="Allowed">What is allowed.</param>
/// <param name="Suggestion">The known name that an unknown one is near to, or <see langword="null"/> when none is.</param>
public sealed record InputProblem(string Path, int Line, string Found, string Allowed, string? Suggestion = null)
{
    /// <summary>The problem in one line of text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{(Path.Length == 0 ? "$" : Path)} (line {Line}): found {Found}{(Suggestion is null ? "" : $" (did you mean '{Suggestion}'?)")}; allowed: {Allowed}";
}
