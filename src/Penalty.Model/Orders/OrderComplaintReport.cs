using System.Collections.Immutable;
using Penalty.Model.Complaints;
using Penalty.Model.Rulings;

namespace Penalty.Model.Orders;

/// <summary>What there is to say of a complaint of a malicious order at an instant (F9.1). Immutable.</summary>
public sealed record OrderComplaintReport
{
    /// <summary>The complaint.</summary>
    public required string ComplaintId { get; init; }

    /// <summary>The instant for which it is said; what happened later counts as not yet happened.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Where the complaint stands.</summary>
    public required OrderComplaintStatus Status { get; init; }

    /// <summary>The status in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Everything that the complaint lacks, in the order of the policy's needs.</summary>
    public ImmutableArray<Lack> Lacks { get; init; } = [];

    /// <summary>By when customer service answers; <see langword="null"/> while the seller has not applied.</summary>
    public AnswerWindow? Window { get; init; }

    /// <summary>What can be done next, by party and code.</summary>
    public ImmutableArray<NextStep> NextSteps { get; init; } = [];

    /// <summary>Why a human has to look; only when <see cref="Status"/> is <see cref="OrderComplaintStatus.ReferredToHuman"/>.</summary>
    public Referral? Referral { get; init; }

    /// <summary>From which facts through which rules to what conclusions.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What reproduces it; the policies include the years of the calendar that were counted in.</summary>
    public required Provenance Provenance { get; init; }
}
