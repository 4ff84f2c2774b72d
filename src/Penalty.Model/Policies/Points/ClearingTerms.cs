namespace Penalty.Model.Policies.Points;

/// <summary>When points are cleared (F7.7).</summary>
/// <param name="Yearly">The instant of each year at which points are cleared; what is deducted at that very instant is not.</param>
/// <param name="KeptWhile">The kind of measure during which points are not cleared, or <see langword="null"/> when they always are.</param>
public sealed record ClearingTerms(Term<YearlyInstant> Yearly, Term<string>? KeptWhile);
