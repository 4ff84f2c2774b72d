using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Measures;

/// <summary>The account is closed by the measure during which points are not cleared (F7.6, F7.7).</summary>
[Name("Account is closed")]
[Description("The measure that closes the account was taken, and not lifted.")]
[Clause("F7.6")]
public sealed class AccountIsClosed : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MeasureTaken measure = null!;
        ApplicableClearing clearing = null!;

        When()
            .Match(() => measure)
            .Match(() => clearing, c => c.PolicyId == measure.PolicyId, c => c.KeptWhile == measure.Kind)
            .Not<MeasureLifted>(l => l.MeasureId == measure.Id);

        Then()
            .Yield(_ => new AccountClosed(measure));
    }
}
