using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F1: only what the policy names is ruled on.</summary>
public sealed class ConductNotCoveredTests : RuleTests<ConductNotCovered>
{
    [Test]
    public void ConductNotCovered_ConductThatThePolicyDoesNotKnow_FindsItNotCovered() =>
        Conclude(Alleged(Abuse, Malicious)).Should().Equal("finding/i/abusive-messages=NotCovered");

    [Test]
    public void ConductNotCovered_ConductThatThePolicyKnows_ConcludesNothing() =>
        Conclude(Alleged(Abuse, Others)).Should().BeEmpty();
}
