using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Model.Alerts;

/// <summary>What an alert asks of the seller, and for each action whether it is open and what it brings, or why it is not (F8). Immutable; the same
/// alert gives the same disposition, byte for byte as JSON.</summary>
public sealed record AlertDisposition
{
    /// <summary>The alert.</summary>
    public required string AlertId { get; init; }

    /// <summary>The order that it is about.</summary>
    public required string OrderId { get; init; }

    /// <summary>The kind of the alert.</summary>
    public required AlertKind Kind { get; init; }

    /// <summary>How far it has come.</summary>
    public required AlertState State { get; init; }

    /// <summary>The kind in words.</summary>
    public required LocalizedText KindTitle { get; init; }

    /// <summary>The state in words.</summary>
    public required LocalizedText StateTitle { get; init; }

    /// <summary>What it asks of the seller.</summary>
    public required AlertAnswer Answer { get; init; }

    /// <summary>The clause that the answer rests on, or <c>house-default</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>The answer in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the tool shows the alert (F8.1, F8.2).</summary>
    public required LocalizedText Where { get; init; }

    /// <summary>What the seller may do: submit evidence, confirm the risk, verified normal, ignore (F8.3, F8.5); in the order of <see cref="AlertAction"/>.</summary>
    public ImmutableArray<AlertChoice> Choices { get; init; } = [];

    /// <summary>The later report of the order (F8.6), or <see langword="null"/> when it is refused.</summary>
    public AlertChoice? Report { get; init; }

    /// <summary>What can't be done, and why; in the order of <see cref="AlertAction"/>.</summary>
    public ImmutableArray<AlertRefusal> Refusals { get; init; } = [];

    /// <summary>What keeps it from being confirmed together with others (F8.4), by reason; empty when it can be.</summary>
    public ImmutableArray<HeldOutAlert> HeldOut { get; init; } = [];

    /// <summary>Why a human has to decide; only when <see cref="Answer"/> is <see cref="AlertAnswer.ReferredToHuman"/>, and then nothing is offered.</summary>
    public Referral? Referral { get; init; }

    /// <summary>From which facts through which rules to what conclusions.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What reproduces the disposition.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The choice of an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The choice, or <see langword="null"/> when the action can't be done.</returns>
    public AlertChoice? ChoiceOf(AlertAction action) =>
        action == AlertAction.Report ? Report : Choices.FirstOrDefault(c => c.Action == action);

    /// <summary>Why an action can't be done.</summary>
    /// <param name="action">The action.</param>
    /// <returns>Why, or <see langword="null"/> when it can be done, or a human has to decide.</returns>
    public AlertRefusal? RefusalOf(AlertAction action) => Refusals.FirstOrDefault(r => r.Action == action);
}
