using Penalty.Model.Rulings;

namespace Penalty.Model.Cases;

/// <summary>A grade that a human adjudicator set for an incident; it wins over the policy's criteria (F4).</summary>
public sealed record AdjudicatorGrade : IIncidentFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string IncidentId { get; init; }

    /// <summary>The grade.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why; kept in the ruling.</summary>
    public required string Reason { get; init; }

    /// <summary>The adjudicator's name.</summary>
    public required string Adjudicator { get; init; }
}
