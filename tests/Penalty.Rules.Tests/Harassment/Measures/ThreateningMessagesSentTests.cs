using Penalty.Model.Cases;
using Penalty.Rules.Harassment.Measures;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Measures;

/// <summary>F6: threatening messages.</summary>
public sealed class ThreateningMessagesSentTests : RuleTests<ThreateningMessagesSent>
{
    [Test]
    public void ThreateningMessagesSent_ThreateningMessage_CountsIt() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Threatening)).Should().Equal("measurement/i/abusive-messages/threatening-messages=1");

    [Test]
    public void ThreateningMessagesSent_InsultingMessage_CountsNone() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Insulting)).Should().Equal("measurement/i/abusive-messages/threatening-messages=0");

    [Test]
    public void ThreateningMessagesSent_MessageByTheBuyer_CountsNone() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Threatening, sender: Actor.Buyer)).Should().Equal("measurement/i/abusive-messages/threatening-messages=0");

    [Test]
    public void ThreateningMessagesSent_MessageThatOnlyTheBuyerAssessed_CountsNone() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Threatening, assessor: Actor.Buyer)).Should().Equal("measurement/i/abusive-messages/threatening-messages=0");

    [Test]
    public void ThreateningMessagesSent_MessageOfAnotherIncident_CountsNone() =>
        Conclude(Alleged(Abuse, Others), Message(MessageTone.Threatening, incident: "other")).Should().Equal("measurement/i/abusive-messages/threatening-messages=0");

    [Test]
    public void ThreateningMessagesSent_PolicyThatDoesNotKnowTheConduct_ConcludesNothing() =>
        Conclude(Alleged(Abuse, Malicious), Message(MessageTone.Threatening)).Should().BeEmpty();
}
