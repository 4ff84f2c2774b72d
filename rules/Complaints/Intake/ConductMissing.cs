using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint says which conduct it is about. (F1)</summary>
[Name("Draft alleges no conduct")]
[Description("A complaint says which conduct it is about.")]
[Clause("F1")]
public sealed class ConductMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft, d => d.Alleged.IsEmpty)
            .Match(() => need, n => n.Terms.Need == IntakeNeed.Conduct);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms)));
    }
}
