using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Accounts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Accounts;

/// <summary>H7.1: no later balance changes.</summary>
public sealed class ClearedPointsStayClearedTests : RuleTests<ClearedPointsStayCleared>
{
    private static readonly PointsBooked Old = Booked(1, PointClass.A, 12, "2023-03-01");
    private static readonly PointsAccount Account = PointsAccount.Opened.Deduct(Old).Clear(ClearingOn(2, "2024-01-01"));

    [Test]
    public void ClearedPointsStayCleared_ClearedRulingOverturned_KeepsTheBalance() =>
        Conclude(Account.Deduct(Booked(3, PointClass.A, 2, "2024-02-01")), Overturned(4, Old, "2024-03-01"))
            .Should().Equal("account/4=ReversedAfterClearing A2 B0");

    [Test]
    public void ClearedPointsStayCleared_PointsThatCount_ConcludesNothing() =>
        Conclude(PointsAccount.Opened.Deduct(Old), Overturned(2, Old, "2023-04-01")).Should().BeEmpty();

    [Test]
    public void ClearedPointsStayCleared_PointsBookedAtTheClearing_ConcludesNothing()
    {
        var atTheClearing = Booked(3, PointClass.A, 2, "2024-01-01");
        Conclude(Account.Deduct(atTheClearing), Overturned(4, atTheClearing, "2024-03-01")).Should().BeEmpty();
    }

    [Test]
    public void ClearedPointsStayCleared_MovementThatIsNotNext_ConcludesNothing() =>
        Conclude(Account, Overturned(4, Old, "2024-03-01")).Should().BeEmpty();
}
