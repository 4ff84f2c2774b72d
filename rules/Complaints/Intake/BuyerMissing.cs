using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint says who complains. (F2)</summary>
[Name("Draft names no buyer")]
[Description("A complaint says who complains.")]
[Clause("F2")]
public sealed class BuyerMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft, d => string.IsNullOrWhiteSpace(d.BuyerId))
            .Match(() => need, n => n.Terms.Need == IntakeNeed.Buyer);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms)));
    }
}
