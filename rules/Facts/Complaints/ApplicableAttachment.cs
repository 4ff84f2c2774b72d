using Penalty.Model.Policies.Complaints;

namespace Penalty.Rules.Facts.Complaints;

/// <summary>A kind of evidence that can be attached to a complaint.</summary>
/// <param name="PolicyId">The policy that states it.</param>
/// <param name="Terms">The kind.</param>
public sealed record ApplicableAttachment(string PolicyId, AttachmentTerms Terms) : PolicyFact($"attachment/{PolicyId}/{Terms.Kind}");
