namespace Penalty.Model.Cases;

/// <summary>An act that is neither a call, nor a mailed item, nor a message: for policies that know conduct of their own.</summary>
public sealed record Observation : IConductFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string IncidentId { get; init; }

    /// <summary>When it was done, with its offset from UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What kind of act it is: a code in lower-case words joined by hyphens, which rules match on.</summary>
    public required string Kind { get; init; }

    /// <summary>Who did it.</summary>
    public required Actor By { get; init; }

    /// <summary>What happened, in words, or <see langword="null"/>.</summary>
    public string? Note { get; init; }
}
