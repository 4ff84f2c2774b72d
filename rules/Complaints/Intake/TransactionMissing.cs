using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint concerns a transaction, and names it. (F2)</summary>
[Name("Draft names no transaction")]
[Description("A complaint concerns a transaction, and names it.")]
[Clause("F2")]
public sealed class TransactionMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft, d => !DraftedTransactions.Of(d).Any())
            .Match(() => need, n => n.Terms.Need == IntakeNeed.Transaction);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms)));
    }
}
