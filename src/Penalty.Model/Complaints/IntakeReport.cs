using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Model.Complaints;

/// <summary>What a complaint of harassment still lacks before it is filed (F2, F3). Immutable.</summary>
public sealed record IntakeReport
{
    /// <summary>The draft.</summary>
    public required string DraftId { get; init; }

    /// <summary>The instant for which it is said.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Whether the complaint can be filed.</summary>
    public required IntakeStatus Status { get; init; }

    /// <summary>The status in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Everything that it lacks: first what is required, then what is advised; in the order of the policy's needs, then by what it is about.</summary>
    public ImmutableArray<Lack> Lacks { get; init; } = [];

    /// <summary>Why a human has to look; only when <see cref="Status"/> is <see cref="IntakeStatus.ReferredToHuman"/>.</summary>
    public Referral? Referral { get; init; }

    /// <summary>From which facts through which rules to what conclusions.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What reproduces it.</summary>
    public required Provenance Provenance { get; init; }
}
