namespace Penalty.Model.Cases;

/// <summary>A ruling that upheld this complaint before: from its instant on, a withdrawal changes nothing (F5.2).</summary>
public sealed record StandingRuling : ICaseFact
{
    /// <summary>The id of the ruling.</summary>
    public required string Id { get; init; }

    /// <summary>When it was made, with its offset from UTC. The instant itself counts as after the ruling.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}
