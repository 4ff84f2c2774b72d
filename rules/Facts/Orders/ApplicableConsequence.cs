using Penalty.Model.Policies.Orders;

namespace Penalty.Rules.Facts.Orders;

/// <summary>What closing an order alone may bring.</summary>
/// <param name="PolicyId">The policy that states it.</param>
/// <param name="Terms">What it may bring.</param>
public sealed record ApplicableConsequence(string PolicyId, ConsequenceTerms Terms) : PolicyFact($"consequence/{PolicyId}/{Terms.Code}");
