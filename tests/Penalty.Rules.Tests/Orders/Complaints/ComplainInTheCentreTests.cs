using Penalty.Model.Orders;
using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: where to complain.</summary>
public sealed class ComplainInTheCentreTests : RuleTests<ComplainInTheCentre>
{
    [Test]
    public void ComplainInTheCentre_NotApplied_AdvisesTheSeller() =>
        Conclude(Stands(OrderComplaintStatus.NotApplied), OrderTerms).Should().Equal("step/Seller/complain-in-the-centre/m");

    [Test]
    public void ComplainInTheCentre_AwaitingAnswer_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.AwaitingAnswer), OrderTerms).Should().BeEmpty();

    [Test]
    public void ComplainInTheCentre_Overdue_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.Overdue), OrderTerms).Should().BeEmpty();

    [Test]
    public void ComplainInTheCentre_Answered_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.Answered), OrderTerms).Should().BeEmpty();

    [Test]
    public void ComplainInTheCentre_AnsweredLate_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.AnsweredLate), OrderTerms).Should().BeEmpty();
}
