using Penalty.Model.Cases;
using Penalty.Rules.Complaints.Guide;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Guide;

/// <summary>F1, F3: what to attach, together.</summary>
public sealed class ConductIsGuidedTests : RuleTests<ConductIsGuided>
{
    [Test]
    public void ConductIsGuided_TwoAttachments_ListsThemByClause() =>
        Conclude(Inquiry, ToComplainOf(Calls), Suggested(EvidenceKind.Other, "F3.4"), Suggested(EvidenceKind.CallRecord, "F3.2")).Should().Equal("guide/frequent-calls=F1.1 CallRecord Other");

    [Test]
    public void ConductIsGuided_AttachmentForAnotherConduct_LeavesItOut() =>
        Conclude(Inquiry, ToComplainOf(Calls), Suggested(EvidenceKind.Other, "F3.4", Items)).Should().Equal("guide/frequent-calls=F1.1 ");

    [Test]
    public void ConductIsGuided_ConductThatThePolicyDoesNotKnow_ConcludesNothing() =>
        Conclude(Inquiry, ToComplainOf(Abuse)).Should().BeEmpty();

    [Test]
    public void ConductIsGuided_NoInquiry_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Calls)).Should().BeEmpty();
}
