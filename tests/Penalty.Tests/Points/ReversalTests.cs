using Penalty.Model.Points;
using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>What a ruling that is overturned on appeal takes back (house clauses H7.1, H7.2).</summary>
public sealed class ReversalTests
{
    [TestCase("2023-03-02", 14, 3)]
    [TestCase("2023-03-03", 2, 0)]
    public void Standing_BeforeAndFromTheDecision_CountsUntilThen(string at, int balance, int inForce)
    {
        var twelve = Deducted("twelve", "2023-03-01", PointClass.A, 12);
        var standing = Standing(at, twelve, Deducted("two", "2023-03-01", PointClass.A, 2), Appealed(twelve, "2023-03-03"));
        standing.Balance!.A.Should().Be(balance);
        InForce(standing).Should().HaveCount(inForce);
    }

    [Test]
    public void Crossings_ThresholdStillReached_AreNotAnnulled()
    {
        var (ten, four) = (Deducted("ten", "2023-03-01", PointClass.A, 10), Deducted("four", "2023-03-02", PointClass.A, 4));
        var standing = Standing("2023-03-05", ten, four, Deducted("two", "2023-03-03", PointClass.A, 2), Appealed(four, "2023-03-04"));
        (standing.Balance, Crossings(standing)).Should().Be((new PointBalance(12, 0), "A12"));
    }

    [Test]
    public void Crossings_AnnulledThreshold_CanBeCrossedAgain()
    {
        var twelve = Deducted("twelve", "2023-03-01", PointClass.A, 12);
        var standing = Standing("2023-03-05", twelve, Appealed(twelve, "2023-03-02"), Deducted("again", "2023-03-03", PointClass.A, 12));
        standing.Crossings.Select(c => (c.EntryId, c.AnnulledAt)).Should().Equal(("twelve", On("2023-03-02")), ("again", null));
        InForce(standing).Should().HaveCount(3);
    }

    [Test]
    public void Measures_RunOutBeforeTheDecision_KeepTheirEnd()
    {
        var twelve = Deducted("twelve", "2023-03-01", PointClass.A, 12);
        var standing = Standing("2023-05-05", twelve, Appealed(twelve, "2023-05-01"));
        standing.Measures.Should().OnlyContain(m => m.End == On("2023-03-08") && m.LiftedAt == null);
        Crossings(standing).Should().Be("A12-");
    }

    [Test]
    public void Standing_ReversedAtTheInstantOfTheRuling_NeverCounts()
    {
        var twelve = Deducted("twelve", "2023-03-01", PointClass.A, 12);
        var standing = Standing("2023-03-01", twelve, Appealed(twelve, "2023-03-01"));
        standing.Balance.Should().Be(PointBalance.None);
        InForce(standing).Should().BeEmpty();
    }

    [Test]
    public void Compensation_ReversedAndNot_IsWhatIsLeft()
    {
        var owed = Owes("one", "2023-03-01", 300);
        var standing = Standing("2023-04-01", owed, Owes("two", "2023-03-02", 300), Owes("three", "2023-03-02", 80.5m, "other"), Appealed(owed, "2023-03-05"));
        standing.Compensation.Should().Equal(new OwedCompensation("buyer", "CNY", 300), new OwedCompensation("other", "CNY", 80.5m));
    }

    [Test]
    public void Compensation_Clearing_StaysOwed() =>
        Standing("2025-04-01", Owes("one", "2023-03-01", 300)).Compensation.Should().Equal(new OwedCompensation("buyer", "CNY", 300));
}
