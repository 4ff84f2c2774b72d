using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Guide;

/// <summary>Evidence of a kind that the policy admits for the conduct is worth attaching. (F3)</summary>
[Name("Attachment fits")]
[Description("Evidence of a kind that the policy admits for the conduct is worth attaching.")]
[Clause("F3")]
public sealed class AttachmentFits : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IntakeAllegation allegation = null!;
        ApplicableAttachment attachment = null!;

        When()
            .Match(() => allegation)
            .Match(() => attachment, a => allegation.CanBeProvenBy(a.Terms.Kind));

        Then()
            .Yield(_ => new AttachmentSuggested(allegation.Conduct, new AttachmentGuide(
                attachment.Terms.Kind, attachment.Terms.Clause, allegation.Terms!.ProvenBy.Basis.Reference, attachment.Terms.Text)));
    }
}
