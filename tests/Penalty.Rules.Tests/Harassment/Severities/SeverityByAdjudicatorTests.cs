using Penalty.Model.Rulings;
using Penalty.Rules.Harassment.Severities;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Severities;

/// <summary>F4: a human may set the grade.</summary>
public sealed class SeverityByAdjudicatorTests : RuleTests<SeverityByAdjudicator>
{
    [Test]
    public void SeverityByAdjudicator_GradeOfAnEstablishedIncident_GivesIt() =>
        Conclude(Established(), Grade(Severity.EspeciallySerious)).Should().Equal("severity/i=EspeciallySerious");

    [Test]
    public void SeverityByAdjudicator_NothingEstablished_ConcludesNothing() =>
        Conclude(Unproven(), Grade()).Should().BeEmpty();

    [Test]
    public void SeverityByAdjudicator_GradeOfAnotherIncident_ConcludesNothing() =>
        Conclude(Established(), Grade(incident: "other")).Should().BeEmpty();
}
