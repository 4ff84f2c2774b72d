using Penalty.Rules.Complaints.Guide;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Guide;

/// <summary>F1: conduct that the policy does not know; that it is told so is a house default.</summary>
public sealed class ConductIsNotKnownTests : RuleTests<ConductIsNotKnown>
{
    [Test]
    public void ConductIsNotKnown_ConductThatThePolicyDoesNotKnow_IsTold() =>
        Conclude(Inquiry, ToComplainOf(Abuse)).Should().Equal("guide/abusive-messages=house-default ");

    [Test]
    public void ConductIsNotKnown_ConductThatThePolicyKnows_ConcludesNothing() =>
        Conclude(Inquiry, ToComplainOf(Calls)).Should().BeEmpty();

    [Test]
    public void ConductIsNotKnown_NoInquiry_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Abuse)).Should().BeEmpty();
}
