using Penalty.Model.Policies.Complaints;

namespace Penalty.Rules.Facts.Complaints;

/// <summary>A route on which a complaint can be filed.</summary>
/// <param name="PolicyId">The policy that states it.</param>
/// <param name="Terms">The route.</param>
public sealed record ApplicableRoute(string PolicyId, RouteTerms Terms) : PolicyFact($"route/{PolicyId}/{Terms.Route}");
