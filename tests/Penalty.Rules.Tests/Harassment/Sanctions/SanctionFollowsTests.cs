using Penalty.Model.Rulings;
using Penalty.Rules.Harassment.Sanctions;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Sanctions;

/// <summary>F4: each established incident, by its grade, unless a withdrawal stops the case (F5.1).</summary>
public sealed class SanctionFollowsTests : RuleTests<SanctionFollows>
{
    [Test]
    public void SanctionFollows_GradeWithItsSanction_MakesItDue() =>
        Conclude(Assessed(Severity.General), Sanction(Severity.General), Sanction(Severity.Serious)).Should().Equal("sanction/i=F4.1");

    [Test]
    public void SanctionFollows_SanctionOfAnotherGrade_ConcludesNothing() =>
        Conclude(Assessed(Severity.General), Sanction(Severity.Serious)).Should().BeEmpty();

    [Test]
    public void SanctionFollows_SanctionOfAnotherIncident_ConcludesNothing() =>
        Conclude(Assessed(Severity.General), Sanction(Severity.General, incident: "other")).Should().BeEmpty();

    [Test]
    public void SanctionFollows_CaseWithdrawn_ConcludesNothing() =>
        Conclude(Assessed(Severity.General), Sanction(Severity.General), Decided(WithdrawalEffect.EndsTheCase)).Should().BeEmpty();

    [Test]
    public void SanctionFollows_ProofAwaitsReview_ConcludesNothing() =>
        Conclude(Assessed(Severity.General), Sanction(Severity.General), Decided(WithdrawalEffect.AwaitsReview)).Should().BeEmpty();

    [Test]
    public void SanctionFollows_ProofRejected_MakesItDue() =>
        Conclude(Assessed(Severity.General), Sanction(Severity.General), Decided(WithdrawalEffect.Rejected)).Should().Equal("sanction/i=F4.1");

    [Test]
    public void SanctionFollows_WithdrawnTooLate_MakesItDue() =>
        Conclude(Assessed(Severity.General), Sanction(Severity.General), Decided(WithdrawalEffect.TooLate)).Should().Equal("sanction/i=F4.1");

    [Test]
    public void SanctionFollows_WayNotProvided_MakesItDue() =>
        Conclude(Assessed(Severity.General), Sanction(Severity.General), Decided(WithdrawalEffect.NotProvided)).Should().Equal("sanction/i=F4.1");
}
