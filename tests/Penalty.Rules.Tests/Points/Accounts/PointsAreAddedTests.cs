using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Accounts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Accounts;

/// <summary>F7.1: each class on its own.</summary>
public sealed class PointsAreAddedTests : RuleTests<PointsAreAdded>
{
    private static readonly PointsBooked First = Booked(1, PointClass.A, 2, "2023-03-01");

    [Test]
    public void PointsAreAdded_FirstRuling_AddsToNothing() =>
        Conclude(PointsAccount.Opened, First).Should().Equal("account/1=Deducted A2 B0");

    [TestCase(PointClass.A, "account/2=Deducted A14 B0")]
    [TestCase(PointClass.B, "account/2=Deducted A2 B12")]
    public void PointsAreAdded_NextRuling_AddsToItsClass(PointClass pointClass, string account) =>
        Conclude(PointsAccount.Opened.Deduct(First), Booked(2, pointClass, 12, "2023-03-02")).Should().Equal(account);

    [Test]
    public void PointsAreAdded_SeveralRulings_ChainsThem() =>
        Conclude(PointsAccount.Opened, Booked(2, PointClass.B, 48, "2023-03-02"), First, Booked(3, PointClass.A, 2, "2023-03-03")).Should().Equal(
            "account/1=Deducted A2 B0", "account/2=Deducted A2 B48", "account/3=Deducted A4 B48");

    [Test]
    public void PointsAreAdded_MovementThatIsNotNext_ConcludesNothing() =>
        Conclude(PointsAccount.Opened, Booked(2, PointClass.A, 2, "2023-03-01")).Should().BeEmpty();
}
