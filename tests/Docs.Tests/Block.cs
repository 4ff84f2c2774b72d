namespace Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, as a path from the root of the repository.</param>
/// <param name="Line">The line on which the block begins, from 1.</param>
/// <param name="Info">What stands behind the fence: the language, and perhaps a word on how the block is checked.</param>
/// <param name="Before">The text between the block before and this one.</param>
/// <param name="Text">What stands in the block.</param>
public sealed record Block(string Page, int Line, string Info, string Before, string Text)
{
    public string Language => Info.Split(' ')[0];

    public bool Has(string word) => Info.Split(' ').Skip(1).Contains(word);

    public override string ToString() => $"{Page}:{Line}";
}
