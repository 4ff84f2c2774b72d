using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Withdrawal;

/// <summary>After the complaint is upheld a withdrawal changes nothing (F5.2).</summary>
[Name("Withdrawal too late")]
[Description("A withdrawal that was not complete before the ruling changes nothing; the instant of the ruling counts as after.")]
[Clause("F5.2")]
public sealed class WithdrawalTooLate : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Model.Cases.Withdrawal withdrawal = null!;
        ApplicableWithdrawal applicable = null!;

        When()
            .Match(() => withdrawal)
            .Match(() => applicable, a => !a.Terms.AfterRuling.Value)
            .Exists<StandingRuling>(r => !WithdrawalTiming.IsCompleteBefore(withdrawal, r.MadeAt));

        Then()
            .Yield(_ => Decided.TooLate(withdrawal.Id));
    }
}
