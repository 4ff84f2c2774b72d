namespace Penalty.Model.Cases;

/// <summary>An item mailed to the buyer (F1.2).</summary>
public sealed record MailedItem : IConductFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string IncidentId { get; init; }

    /// <summary>When it was sent, with its offset from UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who sent it.</summary>
    public required Actor Sender { get; init; }

    /// <summary>The courier's waybill number (F3.3).</summary>
    public required string Waybill { get; init; }

    /// <summary>Whether the buyer had ordered it.</summary>
    public required bool OrderedByBuyer { get; init; }

    /// <summary>What it is.</summary>
    public required string Description { get; init; }

    /// <summary>Whether it causes aversion, as assessed.</summary>
    public required bool Offensive { get; init; }

    /// <summary>Who assessed whether it causes aversion.</summary>
    public required Actor AssessedBy { get; init; }
}
