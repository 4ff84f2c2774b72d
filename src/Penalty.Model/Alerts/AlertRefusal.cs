using Penalty.Model.Policies;

namespace Penalty.Model.Alerts;

/// <summary>Why something can't be done about an alert.</summary>
/// <param name="Action">What can't be done.</param>
/// <param name="Title">What can't be done, in the platform's words.</param>
/// <param name="Basis">What that rests on: a clause, or a house default where no source says so.</param>
/// <param name="Text">Why, in words.</param>
public sealed record AlertRefusal(AlertAction Action, LocalizedText Title, Basis Basis, LocalizedText Text);
