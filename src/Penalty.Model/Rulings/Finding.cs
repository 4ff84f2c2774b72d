using System.Collections.Immutable;
using Penalty.Model.Cases;

namespace Penalty.Model.Rulings;

/// <summary>What was found of one alleged conduct in one incident.</summary>
public sealed record Finding
{
    /// <summary>The incident.</summary>
    public required string IncidentId { get; init; }

    /// <summary>The alleged conduct.</summary>
    public required ConductKind Conduct { get; init; }

    /// <summary>What was found.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>The policy that was applied to the incident.</summary>
    public required string PolicyId { get; init; }

    /// <summary>The clause that it rests on.</summary>
    public required string Clause { get; init; }

    /// <summary>The ids of the acts that count, in ordinal order.</summary>
    public ImmutableArray<string> Acts { get; init; } = [];

    /// <summary>The ids of the evidence and other bases that prove it, in ordinal order; empty unless established.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>What is missing; <see langword="null"/> when nothing is, or nothing would help.</summary>
    public Shortfall? Missing { get; init; }

    /// <summary>The finding in words.</summary>
    public required LocalizedText Text { get; init; }
}
