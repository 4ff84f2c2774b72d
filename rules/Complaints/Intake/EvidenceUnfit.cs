using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>Some of the evidence for a conduct is of a kind that the policy admits for it. (F3)</summary>
[Name("Draft has no fitting evidence for a conduct")]
[Description("Some of the evidence for a conduct is of a kind that the policy admits for it.")]
[Clause("F3")]
public sealed class EvidenceUnfit : Rule
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
            .Match(() => need, n => n.Terms.Need == IntakeNeed.FittingEvidence)
            .Exists<DraftEvidence>(e => e.Supports == allegation.Conduct)
            .Not<DraftEvidence>(
                e => e.Supports == allegation.Conduct,
                e => e.Kind == null || allegation.CanBeProvenBy(e.Kind));

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms, allegation.Conduct.Code, Details.Fitting(allegation))));
    }
}
