using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint says when the conduct last happened: the policy in force then applies. (F2)</summary>
[Name("Draft does not say when")]
[Description("A complaint says when the conduct last happened: the policy in force then applies.")]
[Clause("F2")]
public sealed class LastActMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft, d => d.LastActAt == null)
            .Match(() => need, n => n.Terms.Need == IntakeNeed.LastAct);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms)));
    }
}
