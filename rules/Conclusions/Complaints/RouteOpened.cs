using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Complaints;

namespace Penalty.Rules.Conclusions.Complaints;

/// <summary>A complaint of a transaction can be filed on a route (F2).</summary>
/// <param name="TransactionId">The transaction.</param>
/// <param name="Route">The route.</param>
public sealed record RouteOpened(string TransactionId, RouteGuide Route) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"route/{TransactionId}/{Route.Route}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Route.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Route.Title;
}
