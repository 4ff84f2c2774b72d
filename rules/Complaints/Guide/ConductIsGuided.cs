using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Guide;

/// <summary>For a conduct that the policy knows, what to attach is told together. (F1, F3)</summary>
[Name("Conduct is guided")]
[Description("For a conduct that the policy knows, what to attach is told together.")]
[Clause("F1")]
[Clause("F3")]
public sealed class ConductIsGuided : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintInquiry inquiry = null!;
        IntakeAllegation allegation = null!;
        IEnumerable<AttachmentSuggested> attachments = null!;

        When()
            .Match(() => inquiry)
            .Match(() => allegation, a => a.Terms != null)
            .Query(() => attachments, q => q
                .Match<AttachmentSuggested>(a => a.Conduct == allegation.Conduct)
                .Collect());

        Then()
            .Yield(_ => Guides.Known(allegation, attachments));
    }
}
