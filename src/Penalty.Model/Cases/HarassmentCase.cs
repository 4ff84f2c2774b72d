using System.Collections.Immutable;

namespace Penalty.Model.Cases;

/// <summary>One harassment complaint and all facts known about it: what <c>PenaltyEvaluator</c> rules on. Immutable. The order of the
/// facts in each list is without meaning.</summary>
public sealed record HarassmentCase
{
    /// <summary>The complaint (F2).</summary>
    public required Complaint Complaint { get; init; }

    /// <summary>The incidents complained of, at least one; each established incident is penalised on its own (F4).</summary>
    public required ImmutableArray<Incident> Incidents { get; init; }

    /// <summary>Phone calls (F1.1).</summary>
    public ImmutableArray<PhoneCall> Calls { get; init; } = [];

    /// <summary>Mailed items (F1.2).</summary>
    public ImmutableArray<MailedItem> MailedItems { get; init; } = [];

    /// <summary>Chat messages (F6).</summary>
    public ImmutableArray<ChatMessage> Messages { get; init; } = [];

    /// <summary>Other acts, for policies with conduct of their own.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>Evidence filed (F3).</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>How harassment was found otherwise than by filed evidence (F3.5).</summary>
    public ImmutableArray<FindingBasis> Bases { get; init; } = [];

    /// <summary>Withdrawals attempted (F5).</summary>
    public ImmutableArray<Withdrawal> Withdrawals { get; init; } = [];

    /// <summary>Grades that a human adjudicator set, at most one an incident (F4).</summary>
    public ImmutableArray<AdjudicatorGrade> Grades { get; init; } = [];

    /// <summary>The ruling that was already made on this complaint, or <see langword="null"/> when there is none yet (F5.2).</summary>
    public StandingRuling? StandingRuling { get; init; }

    /// <summary>The id of the policy that the host asks for instead of the one in force, or <see langword="null"/>.</summary>
    public string? RequestedPolicy { get; init; }
}
