using Penalty.Model.Alerts;

namespace Penalty.Model.Policies.Alerts;

/// <summary>What a policy says of one action (F8.3, F8.5, F8.6).</summary>
/// <param name="Action">The action.</param>
/// <param name="Clause">The clause that speaks of it.</param>
/// <param name="Title">Its title, in the platform's words.</param>
/// <param name="Brings">What it brings.</param>
public sealed record AlertActionTerms(AlertAction Action, string Clause, LocalizedText Title, LocalizedText Brings);
