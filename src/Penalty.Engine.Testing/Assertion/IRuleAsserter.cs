namespace Penalty.Engine.Testing;

/// <summary>Takes the results of verifications, and fails the test when one failed.</summary>
public interface IRuleAsserter
{
    /// <summary>Takes a result.</summary>
    /// <param name="result">The result, passed or failed.</param>
    void Assert(RuleAssertResult result);
}
