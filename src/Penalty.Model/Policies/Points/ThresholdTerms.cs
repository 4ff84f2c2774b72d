using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Model.Policies.Points;

/// <summary>A number of points of one class, and what reaching it brings (F7.2–F7.6).</summary>
/// <param name="Class">The class; each is added up on its own (F7.1).</param>
/// <param name="Points">The number of points from which on the threshold is reached; at least 1.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Measures">The measures, each kind once.</param>
public sealed record ThresholdTerms(PointClass Class, Term<int> Points, string Clause, ImmutableArray<MeasureTerms> Measures);

/// <summary>A measure that follows when a threshold is reached.</summary>
/// <param name="Kind">What is done, such as <c>store-blocked</c>; lower-case words joined by hyphens.</param>
/// <param name="Title">What is done, in words.</param>
/// <param name="Length">For how long, or <see langword="null"/> when it is permanent.</param>
public sealed record MeasureTerms(string Kind, LocalizedText Title, Term<TimeSpan>? Length);
