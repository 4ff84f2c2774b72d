using System.Text;

namespace Penalty.Testing;

/// <summary>Something is not as a test expects it. Any test framework takes it for a failure. Its message is written in one style: what was
/// expected, what was found, where, what to do, and what explains it.</summary>
public sealed class PenaltyAssertionException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="expected">What was expected, such as <c>the outcome Established</c>.</param>
    /// <param name="found">What was found instead.</param>
    /// <param name="where">Where: the ruling, the rule or the file.</param>
    /// <param name="toDo">What to do now, as a sentence.</param>
    /// <param name="details">What explains it, over several lines, such as the explanation of a ruling; or <see langword="null"/>.</param>
    /// <param name="innerException">The failure behind this one, or <see langword="null"/>.</param>
    public PenaltyAssertionException(
        string expected, string found, string where, string toDo, string? details = null, Exception? innerException = null)
        : base(Compose(expected, found, where, toDo, details), innerException)
    {
        (Expected, Found, Where, ToDo, Details) = (expected, found, where, toDo, details);
    }

    /// <summary>What was expected.</summary>
    public string Expected { get; }

    /// <summary>What was found instead.</summary>
    public string Found { get; }

    /// <summary>Where: the ruling, the rule or the file.</summary>
    public string Where { get; }

    /// <summary>What to do now, as a sentence.</summary>
    public string ToDo { get; }

    /// <summary>What explains it, over several lines, or <see langword="null"/>.</summary>
    public string? Details { get; }

    private static string Compose(string expected, string found, string where, string toDo, string? details)
    {
        var message = new StringBuilder()
            .Append("Expected: ").AppendLine(expected)
            .Append("Found:    ").AppendLine(found)
            .Append("Where:    ").AppendLine(where)
            .Append("To do:    ").Append(toDo);
        if (!string.IsNullOrEmpty(details)) message.AppendLine().Append(details);
        return message.ToString().ReplaceLineEndings("\n");
    }
}
