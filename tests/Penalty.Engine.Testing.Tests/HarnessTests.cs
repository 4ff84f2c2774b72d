using static Penalty.Engine.Testing.Tests.FixtureOf;

namespace Penalty.Engine.Testing.Tests;

public sealed class HarnessTests
{
    private readonly RulesTestHarness _harness = Fired();

    [Test]
    public void Verify_Met_AnswersPassed()
    {
        var result = _harness.GetRulesVerification().Verify(x => x.Rule<CustomerRule>().Fired());
        result.Status.Should().Be(RuleAssertStatus.Passed);
        result.RuleName.Should().Be("customer");
        result.AssertionText.Should().Be("Expected rule customer to have fired once");
        result.GetMessage().Should().Be("Expected rule customer to have fired once: passed.");
    }

    [Test]
    public void Verify_NotMet_AnswersFailedWithBothCounts()
    {
        var result = _harness.GetRulesVerification().Verify(x => x.Rule("order").Fired(Times.Exactly(3)));
        result.Status.Should().Be(RuleAssertStatus.Failed);
        result.RuleName.Should().Be("order");
        result.Expected.Should().Be(3);
        result.Actual.Should().Be(0);
    }

    [Test]
    public void VerifySequence_Met_AnswersPassed() =>
        _harness.GetRulesVerification().VerifySequence(s => s.Rule<CustomerRule>().Fired()).Status
            .Should().Be(RuleAssertStatus.Passed);

    [Test]
    public void VerifySequence_NotMet_AnswersWhatDiffers()
    {
        var result = _harness.GetRulesVerification().VerifySequence(s => s.Rule("order").Fired());
        result.Status.Should().Be(RuleAssertStatus.Failed);
        result.RuleName.Should().Be("order");
        result.Expected.Should().Be("rule order");
        result.Actual.Should().Be("rule customer (customer: Customer = Li)");
    }

    [Test]
    public void Session_AskedTwice_IsTheSame() => _harness.Session.Should().BeSameAs(_harness.Session);

    [Test]
    public void Recorder_HoldsFirings() => _harness.Recorder.GetInvocations().Should().ContainSingle();

    [Test]
    public void Constructor_SetupIsNull_Throws() =>
        FluentActions.Invoking(() => new RulesTestHarness(null!)).Should().Throw<ArgumentNullException>();

    [Test]
    public void GetMessage_OfResultMadeByHand_NamesExpectedAndActual() =>
        new RuleAssertResult("r", RuleAssertStatus.Failed, "Expected more", "2", 1).GetMessage()
            .Should().Be("Expected more, but expected \"2\" was 1.");

    [Test]
    public void Times_Negative_Throws() =>
        FluentActions.Invoking(() => Times.Exactly(-1)).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void Times_InWords() =>
        new[] { Times.Never, Times.Once, Times.Twice, Times.Exactly(3) }.Select(t => t.ToString())
            .Should().Equal("never", "once", "twice", "3 times");

    private static RulesTestHarness Fired()
    {
        var setup = new RulesTestSetup();
        setup.Rule<CustomerRule>();
        setup.Rule<OrderRule>();
        var harness = new RulesTestHarness(setup);
        harness.Session.Insert(Li);
        harness.Session.Fire();
        return harness;
    }
}
