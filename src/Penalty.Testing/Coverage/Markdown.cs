namespace Penalty.Testing;

/// <summary>Texts in a Markdown page.</summary>
internal static class Markdown
{
    /// <summary>Keeps what stands in a text from being read as Markdown.</summary>
    public static string Plain(string? text) =>
        text is null ? "" : string.Concat(text.Select(c => "\\`*_[]<>|".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
