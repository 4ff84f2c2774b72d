using System.Collections.Immutable;

namespace Penalty.Model.Alerts;

/// <summary>What came of confirming a selection together: all of it was confirmed, or none (F8.4). Immutable.</summary>
/// <param name="Alerts">The alerts afterwards, in the order of the selection: all changed, or all as they were given.</param>
/// <param name="Offered">The alerts that can be confirmed together instead, as they were given; empty when all were confirmed.</param>
/// <param name="Disposition">Whether the selection could be confirmed and why, with explanation and provenance.</param>
public sealed record BulkOutcome(ImmutableArray<OrderAlert> Alerts, ImmutableArray<OrderAlert> Offered, BulkDisposition Disposition)
{
    /// <summary>Whether all were confirmed.</summary>
    public bool Applied => Disposition.Allowed;
}
