using Penalty.Model.Policies;
using Penalty.Model.Policies.Orders;

namespace Penalty.Rules.Facts.Orders;

/// <summary>What a complaint of a malicious order needs.</summary>
/// <param name="PolicyId">The policy that states it.</param>
/// <param name="Terms">What it needs.</param>
public sealed record ApplicableOrderNeed(string PolicyId, NeedTerms<OrderComplaintNeed> Terms) : PolicyFact($"need/{PolicyId}/{Terms.Need}");
