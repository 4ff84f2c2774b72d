using Penalty.Model.Alerts;

namespace Penalty.Model.Policies.Alerts;

/// <summary>What a policy says of one kind of alert (F8.1, F8.2).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Clause">The clause that says it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Where">Where the tool shows such alerts.</param>
/// <param name="Text">What such an alert asks of the seller.</param>
public sealed record AlertKindTerms(AlertKind Kind, string Clause, LocalizedText Title, LocalizedText Where, LocalizedText Text);
