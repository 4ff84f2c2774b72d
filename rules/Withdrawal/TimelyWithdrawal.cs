using Penalty.Model;
using Penalty.Model.Policies;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.Withdrawal;

/// <summary>A withdrawal that comes in time: no ruling stands before its last step, or the policy lets it count all the same.</summary>
/// <param name="Withdrawal">The withdrawal.</param>
/// <param name="Terms">The terms of withdrawal that apply.</param>
public sealed record TimelyWithdrawal(Model.Cases.Withdrawal Withdrawal, WithdrawalTerms Terms) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"timely/{Withdrawal.Id}";

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"Withdrawal {Withdrawal.Id} comes in time.", $"撤诉 {Withdrawal.Id} 在裁定前提出。");
}
