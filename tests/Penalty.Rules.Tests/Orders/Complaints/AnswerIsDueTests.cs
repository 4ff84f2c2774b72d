using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: within 1 to 3 working days of the application.</summary>
public sealed class AnswerIsDueTests : RuleTests<AnswerIsDue>
{
    [Test]
    public void AnswerIsDue_Applied_IsDueOneToThreeWorkingDaysLater() =>
        Conclude(OrderComplaint(), OrderTerms, Calendar, AsOf(0)).Should().Equal("answer-due/m=03-10 to 03-14");

    [Test]
    public void AnswerIsDue_CountedFromTheSameDay_IsDueADayEarlier() =>
        Conclude(OrderComplaint(), CountedFromTheSameDay, Calendar, AsOf(0)).Should().Equal("answer-due/m=03-09 to 03-13");

    [Test]
    public void AnswerIsDue_AppliedOnSaturday_CountsFromMonday() =>
        Conclude(OrderComplaint(appliedHours: 48), CountedFromTheSameDay, Calendar, AsOf(48)).Should().Equal("answer-due/m=03-13 to 03-15");

    [Test]
    public void AnswerIsDue_AppliedLaterThanAsked_ConcludesNothing() =>
        Conclude(OrderComplaint(appliedHours: 1), OrderTerms, Calendar, AsOf(0)).Should().BeEmpty();

    [Test]
    public void AnswerIsDue_NotApplied_ConcludesNothing() =>
        Conclude(OrderComplaint(appliedHours: null), OrderTerms, Calendar, AsOf(0)).Should().BeEmpty();
}
