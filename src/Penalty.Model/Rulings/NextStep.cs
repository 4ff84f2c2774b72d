namespace Penalty.Model.Rulings;

/// <summary>What a party can or must do next.</summary>
/// <param name="Party">Who.</param>
/// <param name="Code">What, as a code: lower-case words joined by hyphens.</param>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Text">What, in words.</param>
public sealed record NextStep(Party Party, string Code, string Clause, LocalizedText Text);
