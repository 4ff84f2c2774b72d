using Penalty.Rules.Harassment.Severities;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Severities;

/// <summary>F4: the highest grade reached, or the policy's default.</summary>
public sealed class SeverityByCriteriaTests : RuleTests<SeverityByCriteria>
{
    [Test]
    public void SeverityByCriteria_NoCriterionMet_GivesTheDefault() =>
        Conclude(Under(Malicious), Established()).Should().Equal("severity/i=General");

    [Test]
    public void SeverityByCriteria_OneCriterionMet_GivesItsGrade() =>
        Conclude(Under(Malicious), Established(), Reached("many-calls")).Should().Equal("severity/i=Serious");

    [Test]
    public void SeverityByCriteria_SeveralMet_GivesTheHighest() =>
        Conclude(Under(Malicious), Established(), Reached("many-calls"), Reached("mass-calls"), Reached("calls-despite-stop")).Should().Equal("severity/i=EspeciallySerious");

    [Test]
    public void SeverityByCriteria_CriterionOfAnotherIncident_GivesTheDefault() =>
        Conclude(Under(Malicious), Established(), Reached("many-calls", incident: "other")).Should().Equal("severity/i=General");

    [Test]
    public void SeverityByCriteria_NothingEstablished_ConcludesNothing() =>
        Conclude(Under(Malicious), Unproven(), Reached("many-calls")).Should().BeEmpty();

    [Test]
    public void SeverityByCriteria_AdjudicatorsGrade_ConcludesNothing() =>
        Conclude(Under(Malicious), Established(), Grade()).Should().BeEmpty();

    [Test]
    public void SeverityByCriteria_AdjudicatorsGradeOfAnotherIncident_GivesItsGrade() =>
        Conclude(Under(Malicious), Established(), Reached("many-calls"), Grade(incident: "other")).Should().Equal("severity/i=Serious");
}
