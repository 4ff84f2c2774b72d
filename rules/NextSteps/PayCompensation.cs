using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.NextSteps;

/// <summary>Compensation that is owed has to be paid. (F4)</summary>
[Name("Seller pays the compensation")]
[Description("Compensation that is owed has to be paid.")]
[Clause("F4")]
public sealed class PayCompensation : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CompensationOwed owed = null!;

        When()
            .Match(() => owed);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "pay-compensation", "F4", owed.IncidentId,
                $"Pay {owed.Compensation.Amount} {owed.Compensation.Currency} to the {Words.Of(owed.Compensation.Payee).En} for incident {owed.IncidentId}.",
                $"就事件 {owed.IncidentId} 向{Words.Of(owed.Compensation.Payee).ZhCn}赔付 {owed.Compensation.Amount} {owed.Compensation.Currency}。"));
    }
}
