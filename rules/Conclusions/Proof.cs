using Penalty.Model;
using Penalty.Model.Cases;

namespace Penalty.Rules.Conclusions;

/// <summary>Something that proves a conduct in an incident (F3, F3.5).</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Conduct">The conduct proven.</param>
/// <param name="Source">The id of the evidence or other basis; for indirect evidence, the first of them.</param>
/// <param name="Words">How it proves it, in words.</param>
public sealed record Proof(string IncidentId, ConductKind Conduct, string Source, LocalizedText Words) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"proof/{IncidentId}/{Conduct}/{Source}";

    /// <inheritdoc/>
    public override LocalizedText Text => Words;
}
