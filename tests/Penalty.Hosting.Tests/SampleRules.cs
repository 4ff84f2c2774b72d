using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules;

namespace Penalty.Hosting.Tests;

/// <summary>A public rule, so that it is found in this assembly.</summary>
[Name("Complaint seen")]
[Clause("F1")]
public sealed class ComplaintSeen : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Do(_ => Console.Out.Flush());
    }
}

/// <summary>A rule that fails.</summary>
[Name("Broken")]
[Clause("F1")]
internal sealed class Broken : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Do(_ => Fail());
    }

    private static void Fail() => throw new InvalidOperationException("broken on purpose");
}

/// <summary>A rule that wants what nobody gives it.</summary>
[Name("Unmade")]
[Clause("F1")]
internal sealed class Unmade(string wish) : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint, c => c.Id == wish);
        Then().Do(_ => Console.Out.Flush());
    }
}
