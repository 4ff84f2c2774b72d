using System.Globalization;
using Penalty;
using Penalty.Model;
using Penalty.Model.Points;
using Scenarios.Points;

namespace Scenarios.Tests.Points;

/// <summary>A year in a seller's life: what it leads to, by hand.</summary>
public sealed class YearTests
{
    private static readonly YearLived Lived = Year.Read().Live(PenaltyEvaluator.CreateDefault());

    [Test]
    public async Task StandingAt_TheEnd_IsTheExpectedOne()
    {
        var standing = Lived.StandingAt(Lived.Year.AskedAt);
        (await PointsScenario.IsExpectedAsync("year", standing, CancellationToken.None)).Should().BeTrue();
        standing.Compensation.Should().Equal(new("buyer-1", "CNY", 300), new OwedCompensation("buyer-3", "CNY", 300), new OwedCompensation("buyer-6", "CNY", 300));
    }

    [TestCase("2023-03-07", "A2 B0", 0, TestName = "First ruling: 2 points")]
    [TestCase("2023-05-16", "A14 B0", 3, TestName = "Second ruling: the first threshold")]
    [TestCase("2023-06-20", "A26 B0", 3, TestName = "Third ruling: the second threshold")]
    [TestCase("2023-06-24", "A14 B0", 0, TestName = "Second ruling overturned: measures lifted")]
    [TestCase("2023-09-12", "A14 B48", 18, TestName = "Fourth ruling: the account is closed")]
    [TestCase("2023-10-10", "A14 B0", 0, TestName = "Fourth ruling overturned: the account is restored")]
    [TestCase("2023-11-14", "A26 B0", 3, TestName = "Fifth ruling: the second threshold again")]
    [TestCase("2023-12-31", "A38 B0", 3, TestName = "Sixth ruling: the third threshold")]
    [TestCase("2024-01-01", "A0 B0", 3, TestName = "The clearing: measures run on")]
    [TestCase("2024-01-05", "A0 B0", 0, TestName = "The measures have run out")]
    public void StandingAt_AnyDay_IsAsThePolicySays(string day, string balance, int inForce)
    {
        var standing = Lived.StandingAt(DateTimeOffset.Parse($"{day}T00:00:00+08:00", CultureInfo.InvariantCulture));
        $"A{standing.Balance!.A} B{standing.Balance.B}".Should().Be(balance);
        standing.Measures.Count(m => m.InForce).Should().Be(inForce);
    }

    [Test]
    public void Timeline_OfTheYear_TellsEverythingInOrderAndInBothLanguages()
    {
        var rows = Timeline.Of(Lived.StandingAt(Lived.Year.AskedAt));
        rows.Select(r => r.At).Should().BeInAscendingOrder();
        rows.Where(r => r.Balance is not null).Select(r => $"{r.Balance!.A}/{r.Balance.B}").Should().Equal("2/0", "14/0", "26/0", "14/0", "14/48", "14/0", "26/0", "38/0", "0/0");
        var english = rows.Select(r => r.Text.En).ToList();
        english.Count(t => t.StartsWith("  reached", StringComparison.Ordinal)).Should().Be(8);
        english.Count(t => t.StartsWith("  lifted", StringComparison.Ordinal)).Should().Be(2, "one of the second threshold and the closing of the account");
        english[^1].Should().Be("The points are cleared: class A 38 → 0.");
        rows[^1].Text.In(Language.ZhCn).Should().Be("扣分清零：A 类 38 → 0 分。");
    }
}
