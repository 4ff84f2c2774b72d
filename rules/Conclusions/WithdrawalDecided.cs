using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Conclusions;

/// <summary>What a withdrawal changes (F5).</summary>
/// <param name="Decision">The decision.</param>
public sealed record WithdrawalDecided(WithdrawalDecision Decision) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"withdrawal/{Decision.WithdrawalId}";

    /// <summary>What it changes.</summary>
    public WithdrawalEffect Effect => Decision.Effect;

    /// <summary>Whether nothing may be imposed because of it.</summary>
    public bool StopsTheCase => Effect is WithdrawalEffect.EndsTheCase or WithdrawalEffect.AwaitsReview;

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Decision.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Decision.Text;
}
