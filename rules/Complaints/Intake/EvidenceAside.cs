using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>Each piece of evidence is for a conduct that is alleged. (F3)</summary>
[Name("Draft has evidence for other conduct")]
[Description("Each piece of evidence is for a conduct that is alleged.")]
[Clause("F3")]
public sealed class EvidenceAside : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        DraftEvidence evidence = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft)
            .Match(() => evidence, e => e.Supports != null && !draft.Alleged.Contains(e.Supports.Value))
            .Match(() => need, n => n.Terms.Need == IntakeNeed.EvidencePurpose);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms, evidence.Id)));
    }
}
