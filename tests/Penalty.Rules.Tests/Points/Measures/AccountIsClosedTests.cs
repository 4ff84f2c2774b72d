using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Measures;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Measures;

/// <summary>F7.6: closed, unless that was lifted.</summary>
public sealed class AccountIsClosedTests : RuleTests<AccountIsClosed>
{
    private static readonly PointsBooked By = Booked(1, PointClass.B, 48, "2023-03-01");
    private static readonly MeasureTaken Closing = Taken(TheThreshold(PointClass.B, 48), By, "account-closed");

    [Test]
    public void AccountIsClosed_ClosingMeasureTaken_IsClosedSince() =>
        Conclude(Closing, Clearing).Should().Equal($"closed/{Closing.Id}=2023-03-01");

    [Test]
    public void AccountIsClosed_ClosingMeasureLifted_ConcludesNothing() =>
        Conclude(Closing, Clearing, new MeasureLifted(Closing, On("2023-04-01"))).Should().BeEmpty();

    [Test]
    public void AccountIsClosed_OtherMeasureLifted_IsClosedSince() =>
        Conclude(Closing, Clearing, new MeasureLifted(Taken(TheThreshold(PointClass.B, 12), By, "store-blocked"), On("2023-04-01")))
            .Should().Equal($"closed/{Closing.Id}=2023-03-01");

    [Test]
    public void AccountIsClosed_OtherMeasureTaken_ConcludesNothing() =>
        Conclude(Taken(TheThreshold(PointClass.B, 12), By, "store-blocked"), Clearing).Should().BeEmpty();

    [Test]
    public void AccountIsClosed_PolicyThatNoMeasureClosesFor_ConcludesNothing() => Conclude(Closing, AlwaysClearing).Should().BeEmpty();
}
