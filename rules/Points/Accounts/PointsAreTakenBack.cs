using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Accounts;

/// <summary>What is overturned on appeal stops counting (H7.1), unless it restores an account that has points of earlier periods (H7.3).</summary>
[Name("Points are taken back")]
[Description("What is overturned on appeal stops counting at the decision on the appeal.")]
[Clause("H7.1")]
public sealed class PointsAreTakenBack : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        PointsAccount account = null!;
        PointsOverturned overturned = null!;
        ApplicableClearing clearing = null!;

        When()
            .Match(() => account)
            .Match(() => overturned, o => o.Ordinal == account.Next, o => account.Counts(o.BookedAt))
            .Match(() => clearing,
                c => c.PolicyId == overturned.PolicyId,
                c => !account.HasOverdue || c.Keeps(account.Without(overturned)));

        Then()
            .Yield(_ => account.TakeBack(overturned));
    }
}
