using System.Text.RegularExpressions;

namespace Penalty.Testing.Tests.Coexistence;

/// <summary>The kit ties nobody to a test framework.</summary>
public sealed class WithoutFrameworkTests
{
    [Test]
    public void Kit_References_OnlyPenaltyNRulesAndDotNet()
    {
        var references = typeof(Case).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        references.Should().OnlyContain(n => Regex.IsMatch(n, @"^(System|Penalty|NRules)(\.|$)"));
    }

    [Test]
    public void Assertion_InPlainCode_ThrowsAPlainException()
    {
        // No framework in this method: an assertion that fails is an exception like any other.
        PenaltyAssertionException? caught = null;
        try
        {
            Rulings.On(Rulings.Short).Should().BeEstablished();
        }
        catch (PenaltyAssertionException e)
        {
            caught = e;
        }

        if (caught is null) throw new InvalidOperationException("The assertion should have failed.");
        if (typeof(PenaltyAssertionException).BaseType != typeof(Exception)) throw new InvalidOperationException("It is not a plain exception.");
    }
}
