using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Accounts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Accounts;

/// <summary>H7.1: from the decision on the appeal on.</summary>
public sealed class PointsAreTakenBackTests : RuleTests<PointsAreTakenBack>
{
    private static readonly PointsBooked Early = Booked(1, PointClass.A, 12, "2023-03-01");
    private static readonly PointsBooked Closing = Booked(2, PointClass.B, 48, "2023-04-01");
    private static readonly PointsAccount Account = PointsAccount.Opened.Deduct(Early).Deduct(Closing);
    private static readonly PointsAccount KeptOver = Account.Keep(ClearingOn(3, "2024-01-01"));

    [Test]
    public void PointsAreTakenBack_PointsThatCount_TakesThemOff() =>
        Conclude(Account, Overturned(3, Early, "2023-05-01"), Clearing).Should().Equal("account/3=Reversed A0 B48");

    [Test]
    public void PointsAreTakenBack_AccountStillClosed_TakesThemOff() =>
        Conclude(KeptOver, Overturned(4, Early, "2024-05-01"), Clearing).Should().Equal("account/4=Reversed A0 B48");

    [Test]
    public void PointsAreTakenBack_ReversalThatRestoresTheAccountInItsYear_TakesThemOff() =>
        Conclude(Account, Overturned(3, Closing, "2023-05-01"), Clearing).Should().Equal("account/3=Reversed A12 B0");

    [Test]
    public void PointsAreTakenBack_ReversalThatRestoresTheAccountLater_ConcludesNothing() =>
        Conclude(KeptOver, Overturned(4, Closing, "2024-05-01"), Clearing).Should().BeEmpty();

    [Test]
    public void PointsAreTakenBack_PointsThatWereCleared_ConcludesNothing() =>
        Conclude(Account.Clear(ClearingOn(3, "2024-01-01")), Overturned(4, Early, "2024-05-01"), Clearing).Should().BeEmpty();

    [Test]
    public void PointsAreTakenBack_MovementThatIsNotNext_ConcludesNothing() =>
        Conclude(Account, Overturned(4, Early, "2023-05-01"), Clearing).Should().BeEmpty();

    [Test]
    public void PointsAreTakenBack_TermsOfAnotherPolicy_ConcludesNothing() =>
        Conclude(Account, Overturned(3, Early, "2023-05-01", policy: "other"), Clearing).Should().BeEmpty();
}
