using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Orders;

namespace Penalty.Rules.Conclusions.Orders;

/// <summary>Something speaks against the closing of an order (F9.3).</summary>
/// <param name="ClosingId">The closing.</param>
/// <param name="Objection">What.</param>
public sealed record ObjectionRaised(string ClosingId, ClosingObjection Objection) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"objection/{ClosingId}/{Objection.Code}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Objection.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Objection.Text;
}
