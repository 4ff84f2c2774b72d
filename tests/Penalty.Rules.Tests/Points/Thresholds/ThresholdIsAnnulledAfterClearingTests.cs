using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Thresholds;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Thresholds;

/// <summary>H7.1, H7.2: a reversal counts in the account that its points were in.</summary>
public sealed class ThresholdIsAnnulledAfterClearingTests : RuleTests<ThresholdIsAnnulledAfterClearing>
{
    private static readonly PointsBooked Ten = Booked(1, PointClass.A, 10, "2023-12-01");
    private static readonly PointsBooked Three = Booked(2, PointClass.A, 3, "2023-12-30");
    private static readonly PointsAccount Cleared = PointsAccount.Opened.Deduct(Ten).Deduct(Three).Clear(ClearingOn(3, "2024-01-01"));
    private static readonly PointsBooked Later = Booked(4, PointClass.A, 12, "2024-01-02");
    private static readonly ApplicableThreshold Threshold = TheThreshold(PointClass.A, 12);
    private static readonly ThresholdLeft Left = new(Threshold, Cleared);

    [Test]
    public void ThresholdIsAnnulledAfterClearing_ClearedRulingOverturned_IsAnnulledThen() =>
        Conclude(Crossed(Threshold, Three), Left, Overturned(5, Three, "2024-01-03")).Should().Equal("annulled/crossing/A/12/e2=2024-01-03");

    [Test]
    public void ThresholdIsAnnulledAfterClearing_SeveralOverturned_IsAnnulledByTheFirstThatTakesItBelow()
    {
        var one = Booked(2, PointClass.A, 1, "2023-12-29");
        var two = Booked(3, PointClass.A, 2, "2023-12-30");
        var left = new ThresholdLeft(Threshold, PointsAccount.Opened.Deduct(Ten).Deduct(one).Deduct(two).Clear(ClearingOn(4, "2024-01-01")));
        Conclude(Crossed(Threshold, two), left, Overturned(6, two, "2024-01-04"), Overturned(5, one, "2024-01-03"))
            .Should().Equal("annulled/crossing/A/12/e3=2024-01-04");
    }

    [Test]
    public void ThresholdIsAnnulledAfterClearing_LaterRulingOverturned_ConcludesNothing() =>
        Conclude(Crossed(Threshold, Three), Left, Overturned(5, Later, "2024-01-03")).Should().BeEmpty();

    [Test]
    public void ThresholdIsAnnulledAfterClearing_RulingOfAnEarlierYearOverturned_ConcludesNothing()
    {
        var old = Booked(1, PointClass.A, 12, "2022-12-01");
        var year = PointsAccount.Opened.Deduct(old).Clear(ClearingOn(2, "2023-01-01")).Deduct(Booked(3, PointClass.A, 12, "2023-06-01"));
        var left = new ThresholdLeft(Threshold, year.Clear(ClearingOn(4, "2024-01-01")));
        Conclude(Crossed(Threshold, Booked(3, PointClass.A, 12, "2023-06-01")), left, Overturned(5, old, "2024-01-03")).Should().BeEmpty();
    }

    [Test]
    public void ThresholdIsAnnulledAfterClearing_OtherClassOverturned_ConcludesNothing() =>
        Conclude(Crossed(Threshold, Three), Left, Overturned(5, Booked(1, PointClass.B, 12, "2023-12-01"), "2024-01-03")).Should().BeEmpty();

    [Test]
    public void ThresholdIsAnnulledAfterClearing_OverturnedBeforeTheClearing_ConcludesNothing() =>
        Conclude(Crossed(Threshold, Three), Left, Overturned(2, Ten, "2023-12-20")).Should().BeEmpty();

    [Test]
    public void ThresholdIsAnnulledAfterClearing_LeftByAReversal_ConcludesNothing()
    {
        var left = new ThresholdLeft(Threshold, PointsAccount.Opened.Deduct(Ten).Deduct(Three).TakeBack(Overturned(3, Three, "2023-12-31")));
        Conclude(Crossed(Threshold, Three), left, Overturned(4, Ten, "2024-01-03")).Should().BeEmpty();
    }
}
