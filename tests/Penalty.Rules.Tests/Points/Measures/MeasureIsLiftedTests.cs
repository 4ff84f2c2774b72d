using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Measures;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Measures;

/// <summary>H7.2: from the decision on the appeal on, if it still holds then.</summary>
public sealed class MeasureIsLiftedTests : RuleTests<MeasureIsLifted>
{
    private static readonly PointsBooked By = Booked(1, PointClass.A, 12, "2023-03-01");
    private static readonly ApplicableThreshold Threshold = TheThreshold(PointClass.A, 12);
    private static readonly MeasureTaken SevenDays = Taken(Threshold, By, "store-blocked");

    [TestCase("2023-03-01")]
    [TestCase("2023-03-07")]
    public void MeasureIsLifted_AnnulledWhileItHolds_EndsThen(string day) =>
        Conclude(SevenDays, new ThresholdAnnulled(SevenDays.Crossing, On(day))).Should().Equal($"lifted/{SevenDays.Id}={day}");

    [Test]
    public void MeasureIsLifted_PermanentMeasure_EndsWhenever()
    {
        var closed = Taken(TheThreshold(PointClass.B, 48), By, "account-closed");
        Conclude(closed, new ThresholdAnnulled(closed.Crossing, On("2029-03-01"))).Should().Equal($"lifted/{closed.Id}=2029-03-01");
    }

    [Test]
    public void MeasureIsLifted_AnnulledWhenItHasRunOut_ConcludesNothing() =>
        Conclude(SevenDays, new ThresholdAnnulled(SevenDays.Crossing, On("2023-03-08"))).Should().BeEmpty();

    [Test]
    public void MeasureIsLifted_AnotherCrossingAnnulled_ConcludesNothing() =>
        Conclude(SevenDays, new ThresholdAnnulled(Crossed(Threshold, Booked(2, PointClass.A, 12, "2023-03-02")), On("2023-03-03"))).Should().BeEmpty();
}
