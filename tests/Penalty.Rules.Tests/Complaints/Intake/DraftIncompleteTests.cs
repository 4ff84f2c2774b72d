using Penalty.Model.Policies;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2: not while something required is lacking.</summary>
public sealed class DraftIncompleteTests : RuleTests<DraftIncomplete>
{
    [Test]
    public void DraftIncomplete_SomethingRequired_IsIncomplete() =>
        Conclude(Draft, Lacking(Necessity.Required)).Should().Equal("intake/d=Incomplete");

    [Test]
    public void DraftIncomplete_TwoThingsRequired_IsIncompleteOnce() =>
        Conclude(Draft, Lacking(Necessity.Required), Lacking(Necessity.Required, need: "buyer")).Should().Equal("intake/d=Incomplete");

    [Test]
    public void DraftIncomplete_SomethingAdvised_ConcludesNothing() =>
        Conclude(Draft, Lacking(Necessity.Advised)).Should().BeEmpty();

    [Test]
    public void DraftIncomplete_OfAnotherDraft_ConcludesNothing() =>
        Conclude(Draft, Lacking(Necessity.Required, draft: "e")).Should().BeEmpty();

    [Test]
    public void DraftIncomplete_Nothing_ConcludesNothing() =>
        Conclude(Draft).Should().BeEmpty();
}
