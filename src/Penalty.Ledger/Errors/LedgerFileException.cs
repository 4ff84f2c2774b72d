using Penalty.Model;

namespace Penalty.Ledger;

/// <summary>The file of a ledger can't be used. A file that is refused when it is opened is left as it is, byte for byte.</summary>
public sealed class LedgerFileException : LedgerException
{
    /// <summary>The file of a ledger can't be used.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="problem">Why it can't be used.</param>
    /// <param name="found">What was found.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="cause">What it comes from, or <see langword="null"/>.</param>
    public LedgerFileException(string path, LedgerFileProblem problem, LocalizedText found, LocalizedText expected, Exception? cause = null)
        : base(Text(path, found, expected), cause)
    {
        Path = path;
        Problem = problem;
        Found = found;
        Expected = expected;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>Why it can't be used.</summary>
    public LedgerFileProblem Problem { get; }

    /// <summary>What was found.</summary>
    public LocalizedText Found { get; }

    /// <summary>What is expected.</summary>
    public LocalizedText Expected { get; }

    private static LocalizedText Text(string path, LocalizedText found, LocalizedText expected)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(expected);
        return new($"Ledger file '{path}': found {found.En}; expected: {expected.En}", $"账本文件“{path}”：实为{found.ZhCn}；应为{expected.ZhCn}");
    }
}
