using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Guide;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint alleges conduct that the policy knows. (F1)</summary>
[Name("Draft alleges unknown conduct")]
[Description("A complaint alleges conduct that the policy knows.")]
[Clause("F1")]
public sealed class ConductUnknown : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        IntakeAllegation allegation = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft)
            .Match(() => allegation, a => a.Terms == null)
            .Match(() => need, n => n.Terms.Need == IntakeNeed.KnownConduct);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms, allegation.Conduct.Code, Guides.NotKnownText(allegation))));
    }
}
