using Penalty.Model.Cases;
using Penalty.Rules.Harassment.Measures;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Measures;

/// <summary>F6: insulting and threatening messages.</summary>
public sealed class AbusiveMessagesSentTests : RuleTests<AbusiveMessagesSent>
{
    [Test]
    public void AbusiveMessagesSent_InsultingMessage_CountsIt() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Insulting)).Should().Equal("measurement/i/abusive-messages/abusive-messages=1");

    [Test]
    public void AbusiveMessagesSent_ThreateningMessage_CountsIt() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Threatening)).Should().Equal("measurement/i/abusive-messages/abusive-messages=1");

    [Test]
    public void AbusiveMessagesSent_NeutralMessage_CountsNone() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Neutral)).Should().Equal("measurement/i/abusive-messages/abusive-messages=0");

    [Test]
    public void AbusiveMessagesSent_MessageByTheBuyer_CountsNone() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Insulting, sender: Actor.Buyer)).Should().Equal("measurement/i/abusive-messages/abusive-messages=0");

    [Test]
    public void AbusiveMessagesSent_MessageThatOnlyTheBuyerAssessed_CountsNone() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Insulting, assessor: Actor.Buyer)).Should().Equal("measurement/i/abusive-messages/abusive-messages=0");

    [Test]
    public void AbusiveMessagesSent_MessageOfAnotherIncident_CountsNone() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Insulting, incident: "other")).Should().Equal("measurement/i/abusive-messages/abusive-messages=0");

    [Test]
    public void AbusiveMessagesSent_PolicyThatDoesNotKnowTheConduct_ConcludesNothing() =>
        Conclude(Alleged(Abuse, Malicious), Message(MessageTone.Insulting)).Should().BeEmpty();
}
