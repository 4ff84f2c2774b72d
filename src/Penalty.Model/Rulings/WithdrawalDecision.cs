namespace Penalty.Model.Rulings;

/// <summary>What was decided on one withdrawal (F5).</summary>
/// <param name="WithdrawalId">The withdrawal.</param>
/// <param name="Effect">What it changes.</param>
/// <param name="Clause">The clause that decides it.</param>
/// <param name="Text">The decision in words.</param>
public sealed record WithdrawalDecision(string WithdrawalId, WithdrawalEffect Effect, string Clause, LocalizedText Text);
