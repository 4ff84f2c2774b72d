using Penalty.Model.Policies;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2: when nothing required is lacking.</summary>
public sealed class DraftReadyTests : RuleTests<DraftReady>
{
    [Test]
    public void DraftReady_Nothing_IsReady() =>
        Conclude(Draft).Should().Equal("intake/d=Ready");

    [Test]
    public void DraftReady_SomethingAdvised_IsReady() =>
        Conclude(Draft, Lacking(Necessity.Advised)).Should().Equal("intake/d=Ready");

    [Test]
    public void DraftReady_OfAnotherDraft_IsReady() =>
        Conclude(Draft, Lacking(Necessity.Required, draft: "e")).Should().Equal("intake/d=Ready");

    [Test]
    public void DraftReady_SomethingRequired_ConcludesNothing() =>
        Conclude(Draft, Lacking(Necessity.Required)).Should().BeEmpty();
}
