using System.Text.RegularExpressions;
using NRules.Fluent.Dsl;

namespace Penalty.Testing.Tests.Coexistence;

/// <summary>The kit ties nobody to a test framework.</summary>
public sealed class WithoutFrameworkTests
{
    [Test]
    public void Kit_References_OnlyPenaltyAndDotNet()
    {
        var references = typeof(Case).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        var engine = typeof(Rule).Assembly.GetName().Name!;
        references.Should().OnlyContain(n => n.StartsWith(engine, StringComparison.Ordinal) || Regex.IsMatch(n, @"^(System|Penalty)(\.|$)"));
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
