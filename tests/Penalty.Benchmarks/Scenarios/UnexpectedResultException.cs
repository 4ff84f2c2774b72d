namespace Penalty.Benchmarks.Scenarios;

/// <summary>The rules did not do what the scenario is about, so its time means nothing.</summary>
public sealed class UnexpectedResultException : Exception
{
    public UnexpectedResultException()
    {
    }

    public UnexpectedResultException(string message)
        : base(message)
    {
    }

    public UnexpectedResultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public static void Unless(bool asExpected, string scenario)
    {
        if (!asExpected) throw new UnexpectedResultException($"The rules of '{scenario}' did not do what they should.");
    }
}
