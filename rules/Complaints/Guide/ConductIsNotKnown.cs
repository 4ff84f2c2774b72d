using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Guide;

/// <summary>For a conduct that the policy does not know nothing can be attached that proves it. (F1)</summary>
[Name("Conduct is not known")]
[Description("For a conduct that the policy does not know nothing can be attached that proves it.")]
[Clause("F1")]
public sealed class ConductIsNotKnown : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintInquiry inquiry = null!;
        IntakeAllegation allegation = null!;

        When()
            .Match(() => inquiry)
            .Match(() => allegation, a => a.Terms == null);

        Then()
            .Yield(_ => Guides.NotKnown(allegation));
    }
}
