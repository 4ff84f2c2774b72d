namespace Penalty.Testing.Mutants;

/// <summary>Tests miss more mutants than allowed, or can't be used to test mutants. The message says what was expected, what was found, where, and
/// what to do. No test framework is needed for it: any of them reports it as a failure.</summary>
public sealed class MutationException : Exception
{
    internal MutationException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
