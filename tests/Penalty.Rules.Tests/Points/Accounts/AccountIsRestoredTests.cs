using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Accounts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Accounts;

/// <summary>F7.7, H7.3: what was not cleared meanwhile is cleared.</summary>
public sealed class AccountIsRestoredTests : RuleTests<AccountIsRestored>
{
    private static readonly PointsBooked Early = Booked(1, PointClass.A, 12, "2023-03-01");
    private static readonly PointsBooked Closing = Booked(2, PointClass.B, 48, "2023-04-01");
    private static readonly PointsAccount Closed = PointsAccount.Opened.Deduct(Early).Deduct(Closing);
    private static readonly PointsAccount KeptOver = Closed.Keep(ClearingOn(3, "2024-01-01"));

    [Test]
    public void AccountIsRestored_ClosingRulingOverturnedAfterAClearing_ClearsTheYearsBefore() =>
        Conclude(KeptOver, Overturned(4, Closing, "2024-05-01"), Clearing).Should().Equal("account/4=Restored A0 B0");

    [Test]
    public void AccountIsRestored_PointsOfTheYear_Stay() =>
        Conclude(KeptOver.Deduct(Booked(4, PointClass.A, 2, "2024-02-01")), Overturned(5, Closing, "2024-05-01"), Clearing)
            .Should().Equal("account/5=Restored A2 B0");

    [Test]
    public void AccountIsRestored_StillAboveTheThreshold_ConcludesNothing() =>
        Conclude(KeptOver.Deduct(Booked(4, PointClass.B, 48, "2024-02-01")), Overturned(5, Closing, "2024-05-01"), Clearing).Should().BeEmpty();

    [Test]
    public void AccountIsRestored_NoClearingPassedOver_ConcludesNothing() =>
        Conclude(Closed, Overturned(3, Closing, "2023-05-01"), Clearing).Should().BeEmpty();

    [Test]
    public void AccountIsRestored_OtherRulingOverturned_ConcludesNothing() =>
        Conclude(KeptOver, Overturned(4, Early, "2024-05-01"), Clearing).Should().BeEmpty();

    [Test]
    public void AccountIsRestored_MovementThatIsNotNext_ConcludesNothing() =>
        Conclude(KeptOver, Overturned(5, Closing, "2024-05-01"), Clearing).Should().BeEmpty();
}
