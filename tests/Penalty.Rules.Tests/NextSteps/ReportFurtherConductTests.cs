using Penalty.Rules.NextSteps;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.NextSteps;

/// <summary>F1: what happens from now on.</summary>
public sealed class ReportFurtherConductTests : RuleTests<ReportFurtherConduct>
{
    [Test]
    public void ReportFurtherConduct_Below_AdvisesTheBuyer() =>
        Conclude(Below()).Should().Equal("step/Buyer/report-further-conduct/finding/i/frequent-calls");

    [Test]
    public void ReportFurtherConduct_Established_ConcludesNothing() =>
        Conclude(Established()).Should().BeEmpty();

    [Test]
    public void ReportFurtherConduct_Unproven_ConcludesNothing() =>
        Conclude(Unproven()).Should().BeEmpty();

    [Test]
    public void ReportFurtherConduct_Absent_ConcludesNothing() =>
        Conclude(Absent()).Should().BeEmpty();
}
