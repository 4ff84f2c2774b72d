using Penalty.Model.Policies.Orders;

namespace Penalty.Rules.Facts.Orders;

/// <summary>The policy on malicious orders that applies.</summary>
/// <param name="Policy">The policy.</param>
public sealed record ApplicableOrderPolicy(MaliciousOrderPolicy Policy) : PolicyFact($"policy/{Policy.Id}");
