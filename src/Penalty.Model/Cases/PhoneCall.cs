namespace Penalty.Model.Cases;

/// <summary>A phone call between the parties (F1.1).</summary>
public sealed record PhoneCall : IConductFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string IncidentId { get; init; }

    /// <summary>When the call began, with its offset from UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who called.</summary>
    public required Actor Caller { get; init; }

    /// <summary>How long it lasted, from zero to one day; zero when it was not answered.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Whether it was answered.</summary>
    public required bool Answered { get; init; }

    /// <summary>Whether the buyer had asked the seller to stop before this call.</summary>
    public bool AfterStopRequest { get; init; }
}
