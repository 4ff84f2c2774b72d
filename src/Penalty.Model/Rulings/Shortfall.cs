using System.Collections.Immutable;
using Penalty.Model.Cases;

namespace Penalty.Model.Rulings;

/// <summary>What is missing for a conduct to be established.</summary>
/// <param name="Measure">The measure that falls short, or <see langword="null"/> when evidence is missing.</param>
/// <param name="Found">The value measured, or <see langword="null"/> when evidence is missing.</param>
/// <param name="Required">The value that the policy requires, or <see langword="null"/> when evidence is missing.</param>
/// <param name="Window">The length of the window that the measure looks through, or <see langword="null"/> when it has none.</param>
/// <param name="AdmissibleEvidence">The kinds of evidence any one of which would prove the conduct; empty when none is missing.</param>
public sealed record Shortfall(
    string? Measure, int? Found, int? Required, TimeSpan? Window, ImmutableArray<EvidenceKind> AdmissibleEvidence);
