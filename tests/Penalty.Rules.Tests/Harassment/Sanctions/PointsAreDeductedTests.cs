using Penalty.Model.Rulings;
using Penalty.Rules.Harassment.Sanctions;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Sanctions;

/// <summary>F4.1–F4.3, F6.2, F6.3.</summary>
public sealed class PointsAreDeductedTests : RuleTests<PointsAreDeducted>
{
    [Test]
    public void PointsAreDeducted_GradeWithPoints_DeductsThem() =>
        Conclude(Due(Severity.Serious, Malicious)).Should().Equal("points/i=A12");

    [Test]
    public void PointsAreDeducted_GradeWithPointsOfClassB_DeductsThem() =>
        Conclude(Due(Severity.EspeciallySerious, Others)).Should().Equal("points/i=B48");

    [Test]
    public void PointsAreDeducted_GradeWithoutPoints_ConcludesNothing() =>
        Conclude(Due(Severity.General, Others)).Should().BeEmpty();
}
