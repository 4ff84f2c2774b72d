using Penalty.Model.Rulings;
using Penalty.Rules.Harassment.Sanctions;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Sanctions;

/// <summary>F6.1.</summary>
public sealed class StoreMeasuresAreTakenTests : RuleTests<StoreMeasuresAreTaken>
{
    [Test]
    public void StoreMeasuresAreTaken_GradeWithMeasures_TakesThem() =>
        Conclude(Due(Severity.General, Others)).Should().Equal("store-measures/i=store-blocked 7 days");

    [Test]
    public void StoreMeasuresAreTaken_GradeWithoutMeasures_ConcludesNothing() =>
        Conclude(Due(Severity.General, Malicious)).Should().BeEmpty();
}
