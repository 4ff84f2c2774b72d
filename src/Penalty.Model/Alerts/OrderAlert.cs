using System.Collections.Immutable;

namespace Penalty.Model.Alerts;

/// <summary>A malicious-order alert (恶意订单预警) about one order, as the seller's protection tool shows it (F8). Immutable.</summary>
public sealed record OrderAlert : IIdentifiedFact
{
    /// <summary>The id of the alert, unique among all alerts that are judged together.</summary>
    public required string Id { get; init; }

    /// <summary>The order that it is about; several alerts can be about one.</summary>
    public required string OrderId { get; init; }

    /// <summary>The account id of the seller.</summary>
    public required string SellerId { get; init; }

    /// <summary>The kind of the alert; it follows from the state: a proactively handled alert has one state, and a pending one never has it.</summary>
    public AlertKind Kind => State == AlertState.HandledByPlatform ? AlertKind.ProactivelyHandled : AlertKind.Pending;

    /// <summary>When the platform raised it, with its offset from UTC.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>Whether the order needs evidence of its own (F8.4).</summary>
    public required bool NeedsEvidence { get; init; }

    /// <summary>How far it has come; <see cref="AlertState.Open"/> unless set.</summary>
    public AlertState State { get; init; } = AlertState.Open;

    /// <summary>What was done about it, in the order in which it was done, as far as that is known; empty when nothing was, or nothing is known.</summary>
    public ImmutableArray<AlertEvent> History { get; init; } = [];

    /// <summary>Whether the alert is in a state, or was in it as far as its history tells.</summary>
    /// <param name="state">The state.</param>
    /// <returns><see langword="true"/> when it is or was.</returns>
    public bool WasEver(AlertState state) => State == state || History.Any(e => e.From == state || e.To == state);
}
