using Penalty.Model.Orders;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.2: what closing alone may bring.</summary>
public sealed class ConsequenceFollowsTests : RuleTests<ConsequenceFollows>
{
    [Test]
    public void ConsequenceFollows_NotAllowed_ExpectsEach() =>
        Conclude(DecidedOn(ClosingVerdict.NotAllowed), Consequence("buyer-complaint"), Consequence("harm-to-the-store")).Should().Equal("consequence/c/buyer-complaint", "consequence/c/harm-to-the-store");

    [Test]
    public void ConsequenceFollows_Allowed_ConcludesNothing() =>
        Conclude(DecidedOn(ClosingVerdict.Allowed), Consequence("buyer-complaint")).Should().BeEmpty();
}
