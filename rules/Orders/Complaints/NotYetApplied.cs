using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>The seller has not complained in the malicious behaviour complaint centre yet. (F9.1)</summary>
[Name("Not yet applied")]
[Description("The seller has not complained in the malicious behaviour complaint centre yet.")]
[Clause("F9.1")]
public sealed class NotYetApplied : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MaliciousOrderComplaint complaint = null!;
        AsOf asOf = null!;

        When()
            .Match(() => complaint)
            .Match(() => asOf, a => complaint.AppliedAt == null || complaint.AppliedAt > a.Instant);

        Then()
            .Yield(_ => Standing.NotApplied(complaint));
    }
}
