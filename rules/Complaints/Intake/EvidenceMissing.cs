using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint has evidence for each conduct that it alleges. (F3)</summary>
[Name("Draft has no evidence for a conduct")]
[Description("A complaint has evidence for each conduct that it alleges.")]
[Clause("F3")]
public sealed class EvidenceMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        IntakeAllegation allegation = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft)
            .Match(() => allegation, a => a.Terms != null)
            .Match(() => need, n => n.Terms.Need == IntakeNeed.Evidence)
            .Not<DraftEvidence>(e => e.Supports == allegation.Conduct);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms, allegation.Conduct.Code, Details.Fitting(allegation))));
    }
}
