namespace Penalty.Model.Policies;

/// <summary>A measure against the store (F6.1, F7).</summary>
/// <param name="Kind">What is done, such as <c>store-blocked</c>; lower-case words joined by hyphens.</param>
/// <param name="Title">What is done, in words.</param>
/// <param name="Length">For how long.</param>
public sealed record StoreMeasureTerms(string Kind, LocalizedText Title, Term<TimeSpan> Length);
