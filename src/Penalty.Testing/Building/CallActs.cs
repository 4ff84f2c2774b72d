using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>Phone calls (F1.1): answered, and lasting 20 seconds, unless said otherwise. Immutable.</summary>
public sealed record CallActs : Acts<CallActs>
{
    internal CallActs(int number)
        : base(number)
    {
    }

    internal TimeSpan? Duration { get; init; } = TimeSpan.FromSeconds(20);

    internal bool DespiteStop { get; init; }

    internal override ConductKind Conduct => ConductKind.FrequentCalls;

    internal override string IdPrefix => "call";

    /// <summary>Nobody answered.</summary>
    /// <returns>The calls with this step.</returns>
    public CallActs Unanswered() => this with { Duration = null };

    /// <summary>They were answered, and each lasted so long.</summary>
    /// <param name="duration">How long, up to a day.</param>
    /// <returns>The calls with this step.</returns>
    public CallActs Lasting(TimeSpan duration) => this with { Duration = duration };

    /// <summary>The buyer had asked to stop before.</summary>
    /// <returns>The calls with this step.</returns>
    public CallActs AfterStopRequest() => this with { DespiteStop = true };

    internal override IConductFact FactOf(string id, string incidentId, DateTimeOffset at) => new PhoneCall
    {
        Id = id,
        IncidentId = incidentId,
        At = at,
        Caller = Actor,
        Duration = Duration ?? TimeSpan.Zero,
        Answered = Duration is not null,
        AfterStopRequest = DespiteStop,
    };
}
