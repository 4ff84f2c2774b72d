using Penalty.Model.Points;
using Penalty.Model.Policies.Points;
using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>F7.7: 31 December at 24:00 Beijing time, and who is excepted.</summary>
public sealed class ClearingTests
{
    [TestCase("2023-12-31T23:59:59.9999999+08:00", 10)]
    [TestCase("2024-01-01T00:00:00+08:00", 0)]
    [TestCase("2023-12-31T15:59:59Z", 10)]
    [TestCase("2023-12-31T16:00:00Z", 0)]
    public void Balance_AtTheTurnOfTheYear_IsClearedAtMidnightInBeijing(string at, int balance) =>
        Standing(at, Deducted("e", "2023-06-01", PointClass.A, 10)).Balance!.A.Should().Be(balance);

    [Test]
    public void Balance_BookedAtTheInstantOfTheClearing_BelongsToTheNewYear() => Standing(
        "2024-06-01", Deducted("old", "2023-12-31", PointClass.A, 10), Deducted("new", "2024-01-01", PointClass.A, 3)).Balance.Should().Be(new PointBalance(3, 0));

    [Test]
    public void Crossings_AfterTheClearing_CanComeAgain() => Crossings(Standing(
        "2024-06-01", Deducted("old", "2023-06-01", PointClass.A, 12), Deducted("new", "2024-03-01", PointClass.A, 12))).Should().Be("A12 A12");

    [Test]
    public void Measures_AtTheClearing_RunOutTheirLength()
    {
        var crossed = Deducted("e", "2023-12-30", PointClass.A, 12);
        InForce(Standing("2024-01-05", crossed)).Should().HaveCount(3);
        InForce(Standing("2024-01-06", crossed)).Should().BeEmpty();
    }

    [Test]
    public void Measures_ClearedRulingOverturned_EndThenAndChangeNoBalance()
    {
        var crossed = Deducted("e", "2023-12-30", PointClass.A, 12);
        var standing = Standing("2024-01-05", crossed, Deducted("new", "2024-01-02", PointClass.A, 2), Appealed(crossed, "2024-01-03"));
        InForce(standing).Should().BeEmpty();
        standing.Measures.Should().OnlyContain(m => m.End == On("2024-01-03") && m.LiftedAt == On("2024-01-03"));
        standing.Balance.Should().Be(new PointBalance(2, 0));
        standing.Movements[^1].Kind.Should().Be(MovementKind.ReversedAfterClearing);
    }

    [Test]
    public void Clearing_AccountClosed_PassesOverIt()
    {
        var standing = Standing("2026-06-01", Deducted("a", "2023-06-01", PointClass.A, 10), Deducted("b", "2023-12-31", PointClass.B, 48));
        standing.Balance.Should().Be(new PointBalance(10, 48));
        standing.ClosedSince.Should().Be(On("2023-12-31"));
        InForce(standing).Should().Equal("account-closed B48 -");
        standing.Movements.Select(m => m.Kind).Should().Equal(MovementKind.Deducted, MovementKind.Deducted, MovementKind.Kept);
    }

    [TestCase(PointClass.A, 48)]
    [TestCase(PointClass.B, 47)]
    public void Clearing_AccountNotClosed_Clears(PointClass pointClass, int points) =>
        Standing("2024-01-01", Deducted("e", "2023-06-01", pointClass, points)).Balance.Should().Be(PointBalance.None);

    [Test]
    public void Clearing_ClosedAtItsVeryInstant_ClearsTheYearBefore() => Standing(
        "2024-06-01", Deducted("old", "2023-06-01", PointClass.A, 10), Deducted("closing", "2024-01-01", PointClass.B, 48))
        .Balance.Should().Be(new PointBalance(0, 48));

    [Test]
    public void Restoration_WithinTheYear_LeavesTheClearingAsItIs()
    {
        var closing = Deducted("closing", "2023-06-01", PointClass.B, 48);
        var entries = new[] { Deducted("a", "2023-05-01", PointClass.A, 10), closing, Appealed(closing, "2023-07-01") };
        Standing("2023-07-01", entries).Balance.Should().Be(new PointBalance(10, 0));
        Standing("2023-07-01", entries).ClosedSince.Should().BeNull();
        Standing("2024-01-01", entries).Balance.Should().Be(PointBalance.None);
    }

    [Test]
    public void Restoration_AtTheVeryInstantOfTheClearing_Clears()
    {
        var closing = Deducted("closing", "2023-06-01", PointClass.B, 48);
        var standing = Standing("2024-01-01", Deducted("a", "2023-05-01", PointClass.A, 10), closing, Appealed(closing, "2024-01-01"));
        (standing.Balance, standing.ClosedSince).Should().Be((PointBalance.None, null));
        standing.Movements.Select(m => m.Kind).Should().EndWith([MovementKind.Reversed, MovementKind.Cleared]);
    }

    [Test]
    public void Restoration_AfterAClearing_ClearsTheYearsBeforeAndKeepsTheYear()
    {
        var closing = Deducted("closing", "2023-06-01", PointClass.B, 48);
        var entries = new[] { Deducted("old", "2023-05-01", PointClass.A, 10), closing, Deducted("new", "2024-02-01", PointClass.A, 14), Appealed(closing, "2024-03-01") };
        var closed = Standing("2024-02-29", entries);
        (closed.Balance, closed.ClosedSince, Crossings(closed)).Should().Be((new PointBalance(24, 48), On("2023-06-01"), "B12 B24 B36 B48 A12 A24"));
        var restored = Standing("2024-03-01", entries);
        (restored.Balance, restored.ClosedSince, Crossings(restored)).Should().Be((new PointBalance(14, 0), null, "B12- B24- B36- B48- A12 A24-"));
        Standing("2025-01-01", entries).Balance.Should().Be(PointBalance.None);
    }

    [Test]
    public void Restoration_MeasuresOfTheYearsBefore_RunOutTheirLength()
    {
        var closing = Deducted("closing", "2023-12-30", PointClass.B, 48);
        var entries = new[] { Deducted("old", "2023-12-29", PointClass.A, 12), closing, Appealed(closing, "2024-01-03") };
        var standing = Standing("2024-01-04", entries);
        (standing.Balance, Crossings(standing)).Should().Be((PointBalance.None, "A12 B12- B24- B36- B48-"));
        InForce(standing).Should().HaveCount(3);
    }

    [Test]
    public void Restoration_AnotherRulingStillCloses_Waits()
    {
        var (first, second) = (Deducted("first", "2023-06-01", PointClass.B, 48), Deducted("second", "2024-06-01", PointClass.B, 48));
        var entries = new[] { first, second, Appealed(first, "2024-07-01") };
        var standing = Standing("2024-08-01", entries);
        (standing.Balance, standing.ClosedSince, Crossings(standing)).Should().Be((new PointBalance(0, 48), On("2023-06-01"), "B12 B24 B36 B48"));
    }

    [Test]
    public void Clearing_PolicyThatAlwaysClears_ClearsAClosedAccountToo()
    {
        var policy = Evaluator.Points.Policies.Policies.Single();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(policy with { Clearing = new ClearingTerms(policy.Clearing.Yearly, null) }).Build();
        evaluator.Points.StandingOf("seller", [Deducted("e", "2023-06-01", PointClass.B, 48)], On("2024-01-01")).Balance.Should().Be(PointBalance.None);
    }
}
