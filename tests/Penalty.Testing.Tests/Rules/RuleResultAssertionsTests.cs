namespace Penalty.Testing.Tests.Rules;

/// <summary>Every assertion on one rule both ways, and its message.</summary>
public sealed class RuleResultAssertionsTests
{
    private static readonly RuleResult Two = RuleFixture.For<LongWords>().Given("to", "harass", "tomorrow").Conclude();
    private static readonly RuleResult None = RuleFixture.For<LongWords>().Given("to").Conclude();
    private static readonly RuleResult Failed = RuleFixture.For<FailsInCondition>().Given("bad").Conclude();

    private static IEnumerable<TestCaseData> Rows() =>
    [
        Row(r => r.Should().Conclude("6"), Two, None, "6.", "fired 0 times, concluded nothing."),
        Row(r => r.Should().ConcludeOnly("8", "6"), Two, None, "8, 6 and nothing else.", "fired 0 times, concluded nothing."),
        Row(r => r.Should().ConcludeOnly("6"), RuleFixture.For<LongWords>().Given("harass").Conclude(), Two, "6 and nothing else.", "fired 2 times, concluded 6, 8."),
        Row(r => r.Should().ConcludeOne<int>(n => n > 7, "it is long"), Two, None, "a Int32 that meets the condition, because it is long.", "fired 0 times, concluded nothing."),
        Row(r => r.Should().ConcludeNothing("so"), None, Two, "no conclusion, because so.", "fired 2 times, concluded 6, 8."),
        Row(r => r.Should().HaveFired(), Two, None, "the rule to fire.", "fired 0 times, concluded nothing."),
        Row(r => r.Should().HaveFired(2), Two, None, "the rule to fire 2 times.", "fired 0 times, concluded nothing."),
        Row(r => r.Should().HaveFiredOn("harass"), Two, None, "the rule to fire on harass.", "fired 0 times, concluded nothing."),
        Row(r => r.Should().NotHaveFired(), None, Two, "the rule not to fire.", "fired 2 times, concluded 6, 8."),
        Row(r => r.Should().Fail<FormatException>(), Failed, None, "the rule to fail with FormatException.", "fired 0 times, concluded nothing."),
        Row(r => r.Should().Fail<FormatException>(), Failed, RuleFixture.For<NeverStops>().Given(1).Conclude(), "the rule to fail with FormatException.", "InvalidOperationException: The rule fired 10000 times without an end."),
        Row(r => r.Should().ConcludeNothing(), None, Failed, "no conclusion.", "FormatException: The input string 'bad' was not in a correct format."),
        Row(r => r.Only<int>(), RuleFixture.For<LongWords>().Given("harass").Conclude(), Two, "one Int32.", "fired 2 times, concluded 6, 8."),
    ];

    [TestCaseSource(nameof(Rows))]
    public void Assertion_ResultForWhichItHolds_Passes(ResultRow row) => row.Assertion(row.Holds);

    [TestCaseSource(nameof(Rows))]
    public void Assertion_ResultForWhichItDoesNot_SaysWhatItExpectedAndFound(ResultRow row)
    {
        var failure = row.Assertion.Invoking(a => a(row.Fails)).Should().Throw<PenaltyAssertionException>().Which;
        (failure.Expected, failure.Found).Should().Be((row.Expected, row.Found));
        failure.Message.Should().MatchRegex(@"\AExpected: [^\n]+\.\nFound:    [^\n]+\.\nWhere:    the rule '[^\n]+', alone\.\nTo do:    [A-Z][^\n]+[.?]\nRule:\n  given ");
    }

    [Test]
    public void Message_AsAWhole_ShowsWhatTheRuleWasGivenAndFiredOn() =>
        Two.Invoking(r => r.Should().NotHaveFired()).Should().Throw<PenaltyAssertionException>().Which.Message.Should().Be(
            """
            Expected: the rule not to fire.
            Found:    fired 2 times, concluded 6, 8.
            Where:    the rule 'Long words', alone.
            To do:    See below what the rule fired on.
            Rule:
              given to, harass, tomorrow
              fired on harass
              fired on tomorrow
              concluded 6, 8
            """);

    [Test]
    public void Message_OfAFailure_ShowsWhatTheRuleFailedOn() =>
        Failed.Invoking(r => r.Should().HaveFired()).Should().Throw<PenaltyAssertionException>().Which.Message.Should().Contain("\n  failed on bad\n");

    private static TestCaseData Row(Action<RuleResult> assertion, RuleResult holds, RuleResult fails, string expected, string found) =>
        new TestCaseData(new ResultRow(assertion, holds, fails, expected, found)).SetArgDisplayNames($"{expected} {found}");
}

/// <summary>An assertion with a result for each way.</summary>
public sealed record ResultRow(Action<RuleResult> Assertion, RuleResult Holds, RuleResult Fails, string Expected, string Found);
