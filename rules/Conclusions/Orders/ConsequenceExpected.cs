using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Orders;

namespace Penalty.Rules.Conclusions.Orders;

/// <summary>Closing an order alone may bring something (F9.2).</summary>
/// <param name="ClosingId">The closing.</param>
/// <param name="Consequence">What it may bring.</param>
public sealed record ConsequenceExpected(string ClosingId, ClosingConsequence Consequence) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"consequence/{ClosingId}/{Consequence.Code}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Consequence.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Consequence.Text;
}
