using Penalty.Model.Alerts;

namespace Penalty.Model.Policies.Alerts;

/// <summary>What a policy says of one state of alerts.</summary>
/// <param name="State">The state.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Where the alert stands, and so why what can't be done in this state can't.</param>
/// <param name="Basis">What the text rests on.</param>
/// <param name="Final">Whether nothing can be done about the alert any more.</param>
public sealed record AlertStateTerms(AlertState State, LocalizedText Title, LocalizedText Text, Basis Basis, Term<bool> Final);
