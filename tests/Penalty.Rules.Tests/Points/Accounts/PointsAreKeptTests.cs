using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Points.Accounts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Accounts;

/// <summary>F7.7: the clearing passes over a closed account.</summary>
public sealed class PointsAreKeptTests : RuleTests<PointsAreKept>
{
    private static readonly PointsAccount Open = PointsAccount.Opened.Deduct(Booked(1, PointClass.A, 96, "2023-03-01")).Deduct(Booked(2, PointClass.B, 47, "2023-04-01"));
    private static readonly PointsAccount Closed = PointsAccount.Opened.Deduct(Booked(1, PointClass.A, 2, "2023-03-01")).Deduct(Booked(2, PointClass.B, 48, "2023-04-01"));

    [Test]
    public void PointsAreKept_AccountThatIsClosed_KeepsBothClasses() =>
        Conclude(Closed, ClearingOn(3, "2024-01-01"), Clearing).Should().Equal("account/3=Kept A2 B48");

    [Test]
    public void PointsAreKept_AccountThatIsOpen_ConcludesNothing() =>
        Conclude(Open, ClearingOn(3, "2024-01-01"), Clearing).Should().BeEmpty();

    [Test]
    public void PointsAreKept_PolicyWithoutException_ConcludesNothing() =>
        Conclude(Closed, ClearingOn(3, "2024-01-01"), AlwaysClearing).Should().BeEmpty();

    [Test]
    public void PointsAreKept_MovementThatIsNotNext_ConcludesNothing() =>
        Conclude(Closed, ClearingOn(4, "2024-01-01"), Clearing).Should().BeEmpty();
}
