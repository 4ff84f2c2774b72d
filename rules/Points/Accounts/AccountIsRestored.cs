using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Accounts;

/// <summary>The points of an account that is restored on appeal are cleared after all (F7.7, H7.3).</summary>
[Name("Account is restored")]
[Description("A reversal takes a closed account below the threshold that closed it: what was not cleared meanwhile is cleared.")]
[Clause("F7.7")]
[Clause("H7.3")]
public sealed class AccountIsRestored : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        PointsAccount account = null!;
        PointsOverturned overturned = null!;
        ApplicableClearing clearing = null!;

        When()
            .Match(() => account, a => a.HasOverdue)
            .Match(() => overturned, o => o.Ordinal == account.Next, o => account.Counts(o.BookedAt))
            .Match(() => clearing,
                c => c.PolicyId == overturned.PolicyId,
                c => !c.Keeps(account.Without(overturned)));

        Then()
            .Yield(_ => account.Restore(overturned));
    }
}
