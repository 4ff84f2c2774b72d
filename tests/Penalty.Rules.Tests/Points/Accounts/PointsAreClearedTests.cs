using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Points.Accounts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Accounts;

/// <summary>F7.7: once a year, unless the account is closed.</summary>
public sealed class PointsAreClearedTests : RuleTests<PointsAreCleared>
{
    private static readonly PointsAccount Open = PointsAccount.Opened.Deduct(Booked(1, PointClass.A, 48, "2023-03-01")).Deduct(Booked(2, PointClass.B, 47, "2023-04-01"));
    private static readonly PointsAccount Closed = PointsAccount.Opened.Deduct(Booked(1, PointClass.A, 2, "2023-03-01")).Deduct(Booked(2, PointClass.B, 48, "2023-04-01"));

    [Test]
    public void PointsAreCleared_AccountThatIsOpen_ClearsBothClasses() =>
        Conclude(Open, ClearingOn(3, "2024-01-01"), Clearing).Should().Equal("account/3=Cleared A0 B0");

    [Test]
    public void PointsAreCleared_AccountThatIsClosed_ConcludesNothing() =>
        Conclude(Closed, ClearingOn(3, "2024-01-01"), Clearing).Should().BeEmpty();

    [Test]
    public void PointsAreCleared_PolicyWithoutException_ClearsEvenThen() =>
        Conclude(Closed, ClearingOn(3, "2024-01-01"), AlwaysClearing).Should().Equal("account/3=Cleared A0 B0");

    [Test]
    public void PointsAreCleared_MovementThatIsNotNext_ConcludesNothing() =>
        Conclude(Open, ClearingOn(4, "2024-01-01"), Clearing).Should().BeEmpty();

    [Test]
    public void PointsAreCleared_TermsOfAnotherPolicy_ConcludesNothing() =>
        Conclude(Open, ClearingOn(3, "2024-01-01", policy: "other"), Clearing).Should().BeEmpty();
}
