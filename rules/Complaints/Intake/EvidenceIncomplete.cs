using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>Each piece of evidence says of what kind it is, where it can be found, and what it is to prove. (F3)</summary>
[Name("Draft has incomplete evidence")]
[Description("Each piece of evidence says of what kind it is, where it can be found, and what it is to prove.")]
[Clause("F3")]
public sealed class EvidenceIncomplete : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        DraftEvidence evidence = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft)
            .Match(() => evidence, e => e.Kind == null || e.Supports == null || string.IsNullOrWhiteSpace(e.Reference))
            .Match(() => need, n => n.Terms.Need == IntakeNeed.EvidenceDetails);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms, evidence.Id, Details.MissingFrom(evidence))));
    }
}
