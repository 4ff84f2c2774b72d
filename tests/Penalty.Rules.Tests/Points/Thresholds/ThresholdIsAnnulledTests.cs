using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Thresholds;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Thresholds;

/// <summary>H7.2: by the reversal that takes the balance below it.</summary>
public sealed class ThresholdIsAnnulledTests : RuleTests<ThresholdIsAnnulled>
{
    private static readonly PointsBooked Twelve = Booked(1, PointClass.A, 12, "2023-03-01");
    private static readonly PointsBooked Again = Booked(3, PointClass.A, 12, "2023-05-01");
    private static readonly PointsAccount Once = PointsAccount.Opened.Deduct(Twelve).TakeBack(Overturned(2, Twelve, "2023-04-01"));
    private static readonly PointsAccount Twice = Once.Deduct(Again).TakeBack(Overturned(4, Again, "2023-06-01"));
    private static readonly ApplicableThreshold Threshold = TheThreshold(PointClass.A, 12);

    [Test]
    public void ThresholdIsAnnulled_LeftByAReversal_IsAnnulledThen() =>
        Conclude(Crossed(Threshold, Twelve), new ThresholdLeft(Threshold, Once)).Should().Equal("annulled/crossing/A/12/e1=2023-04-01");

    [Test]
    public void ThresholdIsAnnulled_CrossedTwice_AnnulsEachByItsReversal() =>
        Conclude(Crossed(Threshold, Twelve), Crossed(Threshold, Again), new ThresholdLeft(Threshold, Once), new ThresholdLeft(Threshold, Twice)).Should().Equal(
            "annulled/crossing/A/12/e1=2023-04-01", "annulled/crossing/A/12/e3=2023-06-01");

    [TestCase("2023-12-31", "")]
    [TestCase("2024-01-01", "annulled/crossing/A/12/e2=2024-03-01")]
    public void ThresholdIsAnnulled_AccountRestored_AnnulsWhatWasCrossedSinceTheClearing(string crossed, string annulled)
    {
        var closing = Booked(1, PointClass.B, 48, "2023-06-01");
        var twelve = Booked(2, PointClass.A, 12, crossed);
        var restored = PointsAccount.Opened.Deduct(closing).Deduct(twelve).Keep(ClearingOn(3, "2024-01-01")).Restore(Overturned(4, closing, "2024-03-01"));
        string.Join(' ', Conclude(Crossed(Threshold, twelve), new ThresholdLeft(Threshold, restored))).Should().Be(annulled);
    }

    [Test]
    public void ThresholdIsAnnulled_LeftByAClearing_ConcludesNothing() =>
        Conclude(Crossed(Threshold, Twelve), new ThresholdLeft(Threshold, PointsAccount.Opened.Deduct(Twelve).Clear(ClearingOn(2, "2024-01-01")))).Should().BeEmpty();

    [Test]
    public void ThresholdIsAnnulled_LeftAfterAnotherCrossing_ConcludesNothing() =>
        Conclude(Crossed(Threshold, Twelve), new ThresholdLeft(Threshold, Twice)).Should().BeEmpty();

    [Test]
    public void ThresholdIsAnnulled_AnotherThresholdLeft_ConcludesNothing() =>
        Conclude(Crossed(TheThreshold(PointClass.A, 12, policy: "other"), Twelve), new ThresholdLeft(Threshold, Once)).Should().BeEmpty();
}
