using Penalty.Model.Rulings;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Measures;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Measures;

/// <summary>F7.2–F7.6.</summary>
public sealed class MeasuresFollowTests : RuleTests<MeasuresFollow>
{
    private static readonly PointsBooked By = Booked(1, PointClass.B, 48, "2023-03-01");

    [Test]
    public void MeasuresFollow_ThresholdCrossed_BringsItsMeasuresFromThenOn() =>
        Conclude(Crossed(TheThreshold(PointClass.B, 24), By), TheMeasure(TheThreshold(PointClass.B, 24), "store-blocked"), TheMeasure(TheThreshold(PointClass.B, 24), "goods-taken-down"))
            .Should().Equal("measure/goods-taken-down/crossing/B/24/e1=until 2023-03-15", "measure/store-blocked/crossing/B/24/e1=until 2023-03-08");

    [Test]
    public void MeasuresFollow_PermanentMeasure_HasNoEnd() =>
        Conclude(Crossed(TheThreshold(PointClass.B, 48), By), TheMeasure(TheThreshold(PointClass.B, 48), "account-closed"))
            .Should().Equal("measure/account-closed/crossing/B/48/e1=for ever");

    [Test]
    public void MeasuresFollow_MeasureOfAnotherThreshold_ConcludesNothing() =>
        Conclude(Crossed(TheThreshold(PointClass.B, 12), By), TheMeasure(TheThreshold(PointClass.B, 24), "store-blocked")).Should().BeEmpty();

    [Test]
    public void MeasuresFollow_NoThresholdCrossed_ConcludesNothing() =>
        Conclude(TheMeasure(TheThreshold(PointClass.B, 24), "store-blocked")).Should().BeEmpty();
}
