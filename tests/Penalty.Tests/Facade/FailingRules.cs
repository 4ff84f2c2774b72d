using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules;
using Penalty.Rules.Conclusions;

namespace Penalty.Tests.Facade;

/// <summary>What the rules below throw.</summary>
internal static class OnPurpose
{
    public static bool Broken(string id) => throw new InvalidOperationException($"broken on purpose at {id}");

    public static Conclusion Unconcluded(string id) => throw new InvalidOperationException($"broken on purpose at {id}");

    public static void Nothing()
    {
    }
}

/// <summary>Its condition on one fact throws.</summary>
[Name("Failing condition")]
[Clause("F0.1")]
public sealed class FailingCondition : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint, c => OnPurpose.Broken(c.Id));
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>Its condition on two facts throws.</summary>
[Name("Failing join")]
[Clause("F0.2")]
public sealed class FailingJoin : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        Evidence evidence = null!;
        When().Match(() => complaint).Match(() => evidence, e => OnPurpose.Broken(complaint.Id + e.Id));
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>The condition of what must not be there throws.</summary>
[Name("Failing negation")]
[Clause("F0.3")]
public sealed class FailingNegation : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint).Not<Evidence>(e => OnPurpose.Broken(complaint.Id + e.Id));
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>The condition on each fact of a query throws.</summary>
[Name("Failing query condition")]
[Clause("F0.4")]
public sealed class FailingQueryCondition : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        IEnumerable<Evidence> all = null!;
        When().Match(() => complaint).Query(() => all, q => q.Match<Evidence>(e => OnPurpose.Broken(complaint.Id + e.Id)).Collect());
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>The condition on the result of a query throws.</summary>
[Name("Failing condition on what was gathered")]
[Clause("F0.5")]
public sealed class FailingGatheredCondition : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        IEnumerable<Evidence> all = null!;
        When().Match(() => complaint).Query(() => all, q => q.Match<Evidence>().Collect().Where(e => e.Any() && OnPurpose.Broken(string.Join("+", e.Select(x => x.Id)))));
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>A condition over all that was matched throws.</summary>
[Name("Failing having")]
[Clause("F0.6")]
public sealed class FailingHaving : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        IEnumerable<Evidence> all = null!;
        When().Match(() => complaint).Query(() => all, q => q.Match<Evidence>().Collect().Where(e => e.Any())).Having(() => OnPurpose.Broken(complaint.Id));
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>A value that is worked out from what was matched throws.</summary>
[Name("Failing binding")]
[Clause("F0.7")]
public sealed class FailingBinding : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        Conclusion worked = null!;
        When().Match(() => complaint).Let(() => worked, () => OnPurpose.Unconcluded(complaint.Id));
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>Its filter of matches throws.</summary>
[Name("Failing filter")]
[Clause("F0.8")]
public sealed class FailingFilter : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Filter().Where(() => OnPurpose.Broken(complaint.Id));
        Then().Do(_ => OnPurpose.Nothing());
    }
}

/// <summary>Its action throws.</summary>
[Name("Failing action")]
[Clause("F0.9")]
public sealed class FailingAction : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Do(_ => OnPurpose.Broken(complaint.Id));
    }
}

/// <summary>What it would conclude throws, late: after sanctions are due.</summary>
[Name("Failing conclusion")]
[Clause("F0.10")]
public sealed class FailingConclusion : Rule
{
    public override void Define()
    {
        SanctionDue due = null!;
        When().Match(() => due);
        Then().Yield(_ => OnPurpose.Unconcluded(due.Id));
    }
}
