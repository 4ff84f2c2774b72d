using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Orders;

namespace Penalty.Rules.Conclusions.Orders;

/// <summary>Whether an order may be closed (F9.2, F9.3).</summary>
/// <param name="ClosingId">The closing.</param>
/// <param name="Verdict">Whether it may be closed.</param>
/// <param name="Clause">The clause that the verdict rests on, or <c>house-default</c>.</param>
/// <param name="Words">The same in words.</param>
public sealed record ClosingDecided(string ClosingId, ClosingVerdict Verdict, string Clause, LocalizedText Words) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"closing/{ClosingId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Words;
}
