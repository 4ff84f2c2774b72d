using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Conclusions;

/// <summary>What was found of one alleged conduct in one incident.</summary>
/// <param name="Finding">The finding.</param>
public sealed record FindingMade(Finding Finding) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"finding/{Finding.IncidentId}/{Finding.Conduct}";

    /// <summary>The incident.</summary>
    public string IncidentId => Finding.IncidentId;

    /// <summary>Whether the conduct is established.</summary>
    public bool Established => Finding.Status == FindingStatus.Established;

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Finding.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Finding.Text;
}
