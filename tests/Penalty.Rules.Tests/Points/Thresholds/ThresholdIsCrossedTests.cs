using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Thresholds;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Thresholds;

/// <summary>F7.2–F7.6: before &lt; threshold &lt;= after, on a deduction.</summary>
public sealed class ThresholdIsCrossedTests : RuleTests<ThresholdIsCrossed>
{
    private static readonly PointsBooked Ten = Booked(1, PointClass.A, 10, "2023-03-01");

    [TestCase(1, "")]
    [TestCase(2, "crossing/A/12/e2")]
    [TestCase(13, "crossing/A/12/e2")]
    [TestCase(14, "crossing/A/12/e2 crossing/A/24/e2")]
    [TestCase(38, "crossing/A/12/e2 crossing/A/24/e2 crossing/A/48/e2")]
    public void ThresholdIsCrossed_Deduction_CrossesAllThatItReaches(int points, string crossings) =>
        string.Join(' ', Conclude(
            PointsAccount.Opened.Deduct(Ten).Deduct(Booked(2, PointClass.A, points, "2023-03-02")),
            TheThreshold(PointClass.A, 12), TheThreshold(PointClass.A, 24), TheThreshold(PointClass.A, 48))).Should().Be(crossings);

    [Test]
    public void ThresholdIsCrossed_ReachedBefore_ConcludesNothing() =>
        Conclude(PointsAccount.Opened.Deduct(Booked(1, PointClass.A, 12, "2023-03-01")).Deduct(Booked(2, PointClass.A, 2, "2023-03-02")), TheThreshold(PointClass.A, 12))
            .Should().BeEmpty();

    [Test]
    public void ThresholdIsCrossed_PointsOfTheOtherClass_ConcludesNothing() =>
        Conclude(PointsAccount.Opened.Deduct(Booked(1, PointClass.A, 12, "2023-03-01")), TheThreshold(PointClass.B, 12)).Should().BeEmpty();

    [Test]
    public void ThresholdIsCrossed_ThresholdOfAnotherPolicy_ConcludesNothing() =>
        Conclude(PointsAccount.Opened.Deduct(Booked(1, PointClass.A, 12, "2023-03-01")), TheThreshold(PointClass.A, 12, policy: "other")).Should().BeEmpty();

    [Test]
    public void ThresholdIsCrossed_NoDeduction_ConcludesNothing() =>
        Conclude(PointsAccount.Opened.Deduct(Booked(1, PointClass.A, 12, "2023-03-01")).Clear(ClearingOn(2, "2024-01-01")), TheThreshold(PointClass.A, 12)).Should().BeEmpty();
}
