using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Points.Thresholds;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Points.Thresholds;

/// <summary>H7.2: before &gt;= threshold &gt; after, by a reversal or a clearing.</summary>
public sealed class ThresholdIsLeftTests : RuleTests<ThresholdIsLeft>
{
    private static readonly PointsBooked Twelve = Booked(1, PointClass.A, 12, "2023-03-01");
    private static readonly PointsBooked Two = Booked(2, PointClass.A, 2, "2023-03-02");
    private static readonly PointsAccount Fourteen = PointsAccount.Opened.Deduct(Twelve).Deduct(Two);
    private static readonly string Left = $"left/{TheThreshold(PointClass.A, 12).Id}";

    [Test]
    public void ThresholdIsLeft_ReversalThatTakesItOutOfReach_IsLeftByIt() =>
        Conclude(Fourteen.TakeBack(Overturned(3, Twelve, "2023-04-01")), TheThreshold(PointClass.A, 12)).Should().Equal($"{Left}/3=by a reversal");

    [Test]
    public void ThresholdIsLeft_Clearing_IsLeftByIt() =>
        Conclude(Fourteen.Clear(ClearingOn(3, "2024-01-01")), TheThreshold(PointClass.A, 12)).Should().Equal($"{Left}/3=by a clearing");

    [Test]
    public void ThresholdIsLeft_RestoringReversal_TellsWhatTheReversalLeavesFromWhatIsCleared()
    {
        var closing = Booked(3, PointClass.B, 48, "2023-04-01");
        var restored = Fourteen.Deduct(closing).Keep(ClearingOn(4, "2024-01-01")).Restore(Overturned(5, closing, "2024-02-01"));
        Conclude(restored, TheThreshold(PointClass.A, 12), TheThreshold(PointClass.B, 48)).Should().Equal(
            $"{Left}/5=by a clearing", $"left/{TheThreshold(PointClass.B, 48).Id}/5=by a reversal");
    }

    [Test]
    public void ThresholdIsLeft_ThresholdOfAnEarlierPolicy_IsLeftToo() =>
        Conclude(Fourteen.Clear(ClearingOn(3, "2024-01-01")), TheThreshold(PointClass.A, 12, policy: "earlier")).Should().Equal("left/threshold/earlier/A/12/3=by a clearing");

    [Test]
    public void ThresholdIsLeft_StillReached_ConcludesNothing() =>
        Conclude(Fourteen.TakeBack(Overturned(3, Two, "2023-04-01")), TheThreshold(PointClass.A, 12)).Should().BeEmpty();

    [Test]
    public void ThresholdIsLeft_NeverReached_ConcludesNothing() =>
        Conclude(Fourteen.TakeBack(Overturned(3, Twelve, "2023-04-01")), TheThreshold(PointClass.A, 24), TheThreshold(PointClass.B, 12)).Should().BeEmpty();
}
