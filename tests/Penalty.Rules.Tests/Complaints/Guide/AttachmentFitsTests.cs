using Penalty.Model.Cases;
using Penalty.Rules.Complaints.Guide;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Guide;

/// <summary>F3: what the policy admits for the conduct.</summary>
public sealed class AttachmentFitsTests : RuleTests<AttachmentFits>
{
    [Test]
    public void AttachmentFits_CallRecordForCalls_IsSuggested() =>
        Conclude(ToComplainOf(Calls), Attachment(EvidenceKind.CallRecord)).Should().Equal("attach/frequent-calls/CallRecord");

    [Test]
    public void AttachmentFits_OtherForItems_IsSuggested() =>
        Conclude(ToComplainOf(Items), Attachment(EvidenceKind.Other)).Should().Equal("attach/offensive-items/Other");

    [Test]
    public void AttachmentFits_WaybillForCalls_ConcludesNothing() =>
        Conclude(ToComplainOf(Calls), Attachment(EvidenceKind.CourierWaybill)).Should().BeEmpty();

    [Test]
    public void AttachmentFits_ConductThatThePolicyDoesNotKnow_ConcludesNothing() =>
        Conclude(ToComplainOf(Abuse), Attachment(EvidenceKind.ChatScreenshot)).Should().BeEmpty();

    [Test]
    public void AttachmentFits_ConductThatTheSuccessorKnows_IsSuggested() =>
        Conclude(ToComplainOf(Abuse, Others), Attachment(EvidenceKind.ChatScreenshot)).Should().Equal("attach/abusive-messages/ChatScreenshot");
}
