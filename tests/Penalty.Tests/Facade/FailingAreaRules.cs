using NRules.Fluent.Dsl;
using Penalty.Rules;
using Penalty.Rules.Facts.Complaints;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Tests.Facade;

/// <summary>Throws whenever anything on malicious orders is asked.</summary>
[Name("Failing on orders")]
[Clause("F0.20")]
public sealed class FailingOnOrders : Rule
{
    public override void Define()
    {
        ApplicableOrderPolicy policy = null!;
        When().Match(() => policy);
        Then().Do(_ => OnPurpose.Unconcluded(policy.Id));
    }
}

/// <summary>Throws whenever anything on filing complaints is asked.</summary>
[Name("Failing on complaints")]
[Clause("F0.21")]
public sealed class FailingOnComplaints : Rule
{
    public override void Define()
    {
        IntakeAllegation allegation = null!;
        When().Match(() => allegation, a => OnPurpose.Broken(a.Id));
        Then().Do(_ => OnPurpose.Nothing());
    }
}
