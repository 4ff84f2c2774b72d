using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Accounts;

/// <summary>Points are cleared once a year, unless the account is closed (F7.7).</summary>
[Name("Points are cleared")]
[Description("The yearly clearing clears the points, unless the account is closed.")]
[Clause("F7.7")]
public sealed class PointsAreCleared : Rule
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
            .Match(() => clearing, c => c.PolicyId == due.PolicyId, c => !c.Keeps(account.Balance));

        Then()
            .Yield(_ => account.Clear(due));
    }
}
