using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Accounts;

/// <summary>The points of an account that is closed, and not restored, are not cleared (F7.7).</summary>
[Name("Points are kept")]
[Description("The yearly clearing passes over an account that is closed and was not restored.")]
[Clause("F7.7")]
public sealed class PointsAreKept : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        PointsAccount account = null!;
        ClearingDue due = null!;
        ApplicableClearing clearing = null!;

        When()
            .Match(() => account)
            .Match(() => due, d => d.Ordinal == account.Next)
            .Match(() => clearing, c => c.PolicyId == due.PolicyId, c => c.Keeps(account.Balance));

        Then()
            .Yield(_ => account.Keep(due));
    }
}
