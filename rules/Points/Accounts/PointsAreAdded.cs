using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Accounts;

/// <summary>Each class of points is added up on its own (F7.1).</summary>
[Name("Points are added")]
[Description("Points are added up, each class on its own: what a ruling deducts is added to the balance of its class.")]
[Clause("F7.1")]
public sealed class PointsAreAdded : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        PointsAccount account = null!;
        PointsBooked booked = null!;

        When()
            .Match(() => account)
            .Match(() => booked, b => b.Ordinal == account.Next);

        Then()
            .Yield(_ => account.Deduct(booked));
    }
}
