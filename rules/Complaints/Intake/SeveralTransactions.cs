using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint concerns one transaction and no more. (F2)</summary>
[Name("Draft names several transactions")]
[Description("A complaint concerns one transaction and no more.")]
[Clause("F2")]
public sealed class SeveralTransactions : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        ApplicableIntakeNeed need = null!;

        When()
            .Match(() => draft, d => DraftedTransactions.Of(d).Skip(1).Any())
            .Match(() => need, n => n.Terms.Need == IntakeNeed.OneTransaction);

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms, null, DraftedTransactions.Named(draft))));
    }
}
