using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Model.Policies;

/// <summary>A measured value that gives an incident a grade.</summary>
/// <param name="Id">The id of the criterion, unique in its policy.</param>
/// <param name="Severity">The grade that it gives.</param>
/// <param name="Conduct">The conduct that must be established for it.</param>
/// <param name="Threshold">The measure, and the value from which on it gives the grade.</param>
/// <param name="Text">The criterion in words.</param>
public sealed record SeverityCriterion(string Id, Severity Severity, ConductKind Conduct, Threshold Threshold, LocalizedText Text);
