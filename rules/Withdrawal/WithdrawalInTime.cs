using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Withdrawal;

/// <summary>Before the complaint is upheld, a withdrawal counts (F5.1, F5.3).</summary>
[Name("Withdrawal in time")]
[Description("A withdrawal comes in time when no ruling stands before its last step.")]
[Clause("F5.1")]
[Clause("F5.3")]
public sealed class WithdrawalInTime : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Model.Cases.Withdrawal withdrawal = null!;
        ApplicableWithdrawal applicable = null!;

        When()
            .Match(() => withdrawal)
            .Match(() => applicable)
            .Not<StandingRuling>(r =>
                !applicable.Terms.AfterRuling.Value && !WithdrawalTiming.IsCompleteBefore(withdrawal, r.MadeAt));

        Then()
            .Yield(_ => new TimelyWithdrawal(withdrawal, applicable.Terms));
    }
}
