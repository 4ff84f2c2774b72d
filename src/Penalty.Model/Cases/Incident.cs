using System.Collections.Immutable;

namespace Penalty.Model.Cases;

/// <summary>One incident of a case: what is judged, graded and penalised once (F4, "each time").</summary>
public sealed record Incident : ICaseFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The conduct alleged, at least one; only alleged conduct is ruled on.</summary>
    public required ImmutableArray<ConductKind> Alleged { get; init; }

    /// <summary>What happened in the complainant's words, or <see langword="null"/>.</summary>
    public string? Summary { get; init; }
}
