using Penalty.Model.Policies;
using Penalty.Model.Policies.Complaints;

namespace Penalty.Rules.Facts.Complaints;

/// <summary>What a complaint of harassment needs before it is filed.</summary>
/// <param name="PolicyId">The policy that states it.</param>
/// <param name="Terms">What it needs.</param>
public sealed record ApplicableIntakeNeed(string PolicyId, NeedTerms<IntakeNeed> Terms) : PolicyFact($"need/{PolicyId}/{Terms.Need}");
