namespace Penalty.Model.Policies;

/// <summary>A measure and the value from which on it counts.</summary>
/// <param name="Measure">The name of the measure, which a rule measures; lower-case words joined by hyphens.</param>
/// <param name="AtLeast">The smallest value that counts; at least 1.</param>
public sealed record Threshold(string Measure, Term<int> AtLeast);
