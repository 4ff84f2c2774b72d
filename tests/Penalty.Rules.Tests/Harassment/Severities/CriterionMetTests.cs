using Penalty.Rules.Harassment.Severities;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Severities;

/// <summary>F4: the criteria are house defaults.</summary>
public sealed class CriterionMetTests : RuleTests<CriterionMet>
{
    [Test]
    public void CriterionMet_MeasureAtTheCriterion_ReachesTheGrade() =>
        Conclude(Established(), Criterion("many-calls"), Measured(Calls, "calls-in-window", 10)).Should().Equal("severity-reached/i/many-calls");

    [Test]
    public void CriterionMet_MeasureOneShort_ConcludesNothing() =>
        Conclude(Established(), Criterion("many-calls"), Measured(Calls, "calls-in-window", 9)).Should().BeEmpty();

    [Test]
    public void CriterionMet_ConductThatIsNotEstablished_ConcludesNothing() =>
        Conclude(Unproven(), Criterion("many-calls"), Measured(Calls, "calls-in-window", 10)).Should().BeEmpty();

    [Test]
    public void CriterionMet_AnotherMeasure_ConcludesNothing() =>
        Conclude(Established(), Criterion("many-calls"), Measured(Calls, "calls-after-stop-request", 10)).Should().BeEmpty();

    [Test]
    public void CriterionMet_CriterionOfAnotherConduct_ConcludesNothing() =>
        Conclude(Established(), Criterion("repeated-items"), Measured(Items, "offensive-items", 2)).Should().BeEmpty();

    [Test]
    public void CriterionMet_CriterionOfAnotherIncident_ConcludesNothing() =>
        Conclude(Established(), Criterion("many-calls", incident: "other"), Measured(Calls, "calls-in-window", 10)).Should().BeEmpty();

    [Test]
    public void CriterionMet_AnotherIncidentMeasured_ConcludesNothing() =>
        Conclude(Established(), Criterion("many-calls"), Measured(Calls, "calls-in-window", 10, incident: "other")).Should().BeEmpty();
}
