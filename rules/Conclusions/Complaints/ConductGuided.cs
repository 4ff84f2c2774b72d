using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Complaints;

namespace Penalty.Rules.Conclusions.Complaints;

/// <summary>What to attach for a conduct is known, or that the policy does not know the conduct (F1, F3).</summary>
/// <param name="Guide">What to attach.</param>
public sealed record ConductGuided(ConductGuide Guide) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"guide/{Guide.Conduct}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Guide.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Guide.Text;
}
