using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Accounts;

/// <summary>Overturning a ruling whose points are cleared changes no later balance (H7.1).</summary>
[Name("Cleared points stay cleared")]
[Description("Points that were cleared before their ruling is overturned change no later balance.")]
[Clause("H7.1")]
public sealed class ClearedPointsStayCleared : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        PointsAccount account = null!;
        PointsOverturned overturned = null!;

        When()
            .Match(() => account)
            .Match(() => overturned, o => o.Ordinal == account.Next, o => !account.Counts(o.BookedAt));

        Then()
            .Yield(_ => account.PassOver(overturned));
    }
}
