namespace Penalty.Testing.Coverage;

/// <summary>Tests cover less than demanded. The message says what was expected, what was found, where, and what to do. No test framework is
/// needed for it: any of them reports it as a failure.</summary>
public sealed class CoverageException : Exception
{
    internal CoverageException(string message)
        : base(message)
    {
    }
}
