namespace Penalty.Benchmarks.Decision.Cases;

/// <summary>A contender does not come to the right verdict, so its time means nothing.</summary>
public sealed class VerdictsDifferException : Exception
{
    public VerdictsDifferException()
    {
    }

    public VerdictsDifferException(string message)
        : base(message)
    {
    }

    public VerdictsDifferException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
