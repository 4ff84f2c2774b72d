using Penalty.Model.Policies;

namespace Penalty.Rules.Facts;

/// <summary>The terms of withdrawal that apply to the case.</summary>
/// <param name="PolicyId">The policy that states them.</param>
/// <param name="Terms">The terms.</param>
public sealed record ApplicableWithdrawal(string PolicyId, WithdrawalTerms Terms)
    : PolicyFact($"withdrawal-terms/{PolicyId}");
