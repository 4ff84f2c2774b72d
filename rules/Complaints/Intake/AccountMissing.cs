using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint says in the complainant's words what happened. (F2)</summary>
[Name("Draft gives no account")]
[Description("A complaint says in the complainant's words what happened.")]
[Clause("F2")]
public sealed class AccountMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft, d => string.IsNullOrWhiteSpace(d.Summary))
            .Match(() => need, n => n.Terms.Need == IntakeNeed.Account);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms)));
    }
}
