using Penalty.Model.Policies;

namespace Penalty.Model.Alerts;

/// <summary>Something that the seller may do about an alert, and what it brings. Immutable.</summary>
public sealed record AlertChoice
{
    /// <summary>What they may do.</summary>
    public required AlertAction Action { get; init; }

    /// <summary>The clause that speaks of it.</summary>
    public required string Clause { get; init; }

    /// <summary>What they may do, in the platform's words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it brings.</summary>
    public required LocalizedText Brings { get; init; }

    /// <summary>The state that it leads to.</summary>
    public required AlertState To { get; init; }

    /// <summary>That state in words.</summary>
    public required LocalizedText ToTitle { get; init; }

    /// <summary>What it rests on that the choice is open in this state: a clause, or a house default where no source says so.</summary>
    public required Basis Basis { get; init; }

    /// <summary>What it rests on that nothing can be done about the alert afterwards, such as F8.6; <see langword="null"/> when something can.</summary>
    public Basis? Finality { get; init; }

    /// <summary>Whether nothing can be done about the alert afterwards.</summary>
    public bool IsFinal => Finality is not null;
}
