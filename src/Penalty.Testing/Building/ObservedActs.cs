using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>Acts of a kind that only your policy knows (<see cref="Observation"/>). Immutable.</summary>
public sealed record ObservedActs : Acts<ObservedActs>
{
    internal ObservedActs(int number, string kind)
        : base(number) => Kind = kind;

    /// <summary>What kind of act it is, a code in lower-case words joined by hyphens.</summary>
    public string Kind { get; }

    internal string? Note { get; init; }

    internal override ConductKind Conduct => new(Kind);

    internal override string IdPrefix => Kind;

    /// <summary>What happened, in words.</summary>
    /// <param name="note">The words.</param>
    /// <returns>The acts with this step.</returns>
    public ObservedActs Noting(string note) => this with { Note = note };

    internal override IConductFact FactOf(string id, string incidentId, DateTimeOffset at) => new Observation
    {
        Id = id,
        IncidentId = incidentId,
        At = at,
        Kind = Kind,
        By = Actor,
        Note = Note,
    };
}
