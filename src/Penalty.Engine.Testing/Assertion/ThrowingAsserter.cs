namespace Penalty.Engine.Testing;

/// <summary>Fails as every test framework understands: by an exception.</summary>
internal sealed class ThrowingAsserter : IRuleAsserter
{
    public void Assert(RuleAssertResult result)
    {
        if (result.Status == RuleAssertStatus.Failed) throw new RuleAssertionException(result.GetMessage());
    }
}
