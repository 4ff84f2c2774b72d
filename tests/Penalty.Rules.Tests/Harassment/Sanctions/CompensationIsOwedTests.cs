using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules.Harassment.Sanctions;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Sanctions;

/// <summary>F4.1, F4.2: only on the buyer's own complaint; F4.3 and F6 state none.</summary>
public sealed class CompensationIsOwedTests : RuleTests<CompensationIsOwed>
{
    private static readonly PolicyDocument Always = Changed(
        "taobao-malicious-harassment", "\"onlyIfFiledByBuyer\": {\n          \"value\": true", "\"onlyIfFiledByBuyer\": {\n          \"value\": false");

    [Test]
    public void CompensationIsOwed_FiledByTheBuyer_OwesIt() =>
        Conclude(Due(Severity.Serious, Malicious), Complaint(ComplaintOrigin.FiledByBuyer)).Should().Equal("compensation/i=300 CNY to Buyer");

    [Test]
    public void CompensationIsOwed_FoundByThePlatform_ConcludesNothing() =>
        Conclude(Due(Severity.Serious, Malicious), Complaint(ComplaintOrigin.FoundByPlatform)).Should().BeEmpty();

    [Test]
    public void CompensationIsOwed_FoundByThePlatformWhereThePolicyDoesNotMind_OwesIt() =>
        Conclude(Due(Severity.Serious, Always), Complaint(ComplaintOrigin.FoundByPlatform)).Should().Equal("compensation/i=300 CNY to Buyer");

    [Test]
    public void CompensationIsOwed_GradeWithoutCompensation_ConcludesNothing() =>
        Conclude(Due(Severity.EspeciallySerious, Malicious), Complaint(ComplaintOrigin.FiledByBuyer)).Should().BeEmpty();

    [Test]
    public void CompensationIsOwed_SuccessorPolicy_ConcludesNothing() =>
        Conclude(Due(Severity.Serious, Others), Complaint(ComplaintOrigin.FiledByBuyer)).Should().BeEmpty();
}
