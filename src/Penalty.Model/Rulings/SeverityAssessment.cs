using System.Collections.Immutable;

namespace Penalty.Model.Rulings;

/// <summary>How severe an established incident is, and how that came about.</summary>
public sealed record SeverityAssessment
{
    /// <summary>The incident.</summary>
    public required string IncidentId { get; init; }

    /// <summary>The grade.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Who set it.</summary>
    public required SeveritySource Source { get; init; }

    /// <summary>The ids of the policy's criteria of that grade that are met, in ordinal order.</summary>
    public ImmutableArray<string> Criteria { get; init; } = [];

    /// <summary>The adjudicator's name, when a human set the grade.</summary>
    public string? Adjudicator { get; init; }

    /// <summary>The adjudicator's reason, when a human set the grade.</summary>
    public string? Reason { get; init; }

    /// <summary>The assessment in words.</summary>
    public required LocalizedText Text { get; init; }
}
