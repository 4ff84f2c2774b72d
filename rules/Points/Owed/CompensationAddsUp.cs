using NRules.Fluent.Dsl;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;
using Penalty.Rules.Conclusions.Points;

namespace Penalty.Rules.Points.Owed;

/// <summary>Each ruling that stands obliges the seller to the compensation that it states (F4.1, F4.2).</summary>
[Name("Compensation adds up")]
[Description("Compensation that was booked and not reversed is owed, added up for each payee and currency.")]
[Clause("F4.1")]
[Clause("F4.2")]
public sealed class CompensationAddsUp : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<Payee, LedgerEntry> booked = null!;

        When()
            .Query(() => booked, q => q
                .Match<LedgerEntry>(e => e.Compensation != null)
                .GroupBy(e => new Payee(e.Compensation!.PayeeId, e.Compensation.Currency))
                .Where(g => g.Sum(e => e.Compensation!.Amount) != 0));

        Then()
            .Yield(_ => Owed(booked));
    }

    private static CompensationAddedUp Owed(IGrouping<Payee, LedgerEntry> booked) =>
        new(new OwedCompensation(booked.Key.Id, booked.Key.Currency, booked.Sum(e => e.Compensation!.Amount)));

    private sealed record Payee(string Id, string Currency);
}
