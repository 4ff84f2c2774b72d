namespace Penalty.Engine.Testing;

/// <summary>Rules didn't fire as a test expected.</summary>
public class RuleAssertionException : Exception
{
    /// <summary>Makes an exception with a message of the system.</summary>
    public RuleAssertionException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">Which rule, what was expected, and what happened.</param>
    public RuleAssertionException(string message)
        : base(message)
    {
    }
}
