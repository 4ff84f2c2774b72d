using System.Collections.Immutable;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.Ledgers;

/// <summary>What is wrong with a posting is told whole, with place and line.</summary>
public sealed class BadPostingTests
{
    [TestCase("\"value\": 2", "\"value\": 0", "entries[0].points.value", TestName = "Points of zero")]
    [TestCase("\"value\": 2", "\"value\": -2", "entries[0].points.value", TestName = "Negative points that reverse nothing")]
    [TestCase("\"value\": 2", "\"value\": 2.5", "entries[0].points.value", TestName = "Half a point")]
    [TestCase("\"amount\": -300", "\"amount\": 300", "entries[1].compensation.amount", TestName = "Reversing entry that books more")]
    [TestCase("\"amount\": -300", "\"amount\": 0", "entries[1].compensation.amount", TestName = "Reversing entry that books nothing")]
    [TestCase("\"amount\": -300", "\"amount\": \"-300\"", "entries[1].compensation.amount", TestName = "Amount as a text in an entry")]
    [TestCase("\"class\": \"a\"", "\"class\": \"c\"", "entries[0].points.class", TestName = "Unknown class of points in an entry")]
    [TestCase("\"CNY\"", "\"yuan\"", "entries[1].compensation.currency", TestName = "Currency that is none in an entry")]
    [TestCase("\"at\": \"2023-03-10T20:00:00+08:00\"", "\"at\": \"2023-03-10T20:00:00\"", "entries[0].at", TestName = "Instant without offset in an entry")]
    [TestCase(", \"clause\": \"F4.1\"", "", "entries[0].clause", TestName = "Entry without clause")]
    [TestCase("\"points\": { \"class\": \"a\", \"value\": 2 }", "\"points\": null", "entries[0].points", TestName = "Entry that books nothing")]
    [TestCase("\"points\":", "\"compensation\": { \"amount\": 1, \"currency\": \"CNY\", \"payeeId\": \"b\" }, \"points\":", "entries[0].points", TestName = "Entry that books both")]
    [TestCase("\"sellerId\": \"s\", \"rulingId\"", "\"sellerId\": \"x\", \"rulingId\"", "entries[0].sellerId", TestName = "Entry of another seller")]
    [TestCase("ruling-1/i/compensation", "ruling-1/i/points", "entries[1]", TestName = "Entry id twice")]
    [TestCase("\"appealId\": \"a\", ", "", "entries[1].reverses.appealId", TestName = "Reversal without appeal")]
    [TestCase("\"payeeId\"", "\"payeId\"", "entries[1].compensation.payeeId", TestName = "Misspelt member of an entry")]
    public void ReadPosting_Bad_NamesPathAndLine(string from, string to, string path)
    {
        var at = SomeEntry.Valid.IndexOf(from, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0);
        var spoilt = string.Concat(SomeEntry.Valid.AsSpan(0, at), to, SomeEntry.Valid.AsSpan(at + from.Length));
        var problem = Problems(spoilt).First(p => p.Path == path);
        problem.Line.Should().BePositive();
        problem.Found.ZhCn.Should().NotBeEmpty();
    }

    [Test]
    public void ReadPosting_SeveralProblems_ListsThemAllInOrder()
    {
        var spoilt = SomeEntry.Valid.Replace("\"value\": 2", "\"value\": 0").Replace("\"payeeId\"", "\"payeId\"").Replace("\"CNY\"", "1");
        var problems = Problems(spoilt);
        problems.Select(p => p.Path).Should().BeEquivalentTo(
            "entries[0].points.value", "entries[1].compensation.payeeId", "entries[1].compensation.payeId", "entries[1].compensation.currency");
        problems.Select(p => p.Line).Should().BeInAscendingOrder();
        problems.Single(p => p.Path.EndsWith(".payeId", StringComparison.Ordinal)).Suggestion.Should().Be("payeeId");
    }

    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{ \"id\": \"p\", \"sellerId\": \"s\", \"entries\": [ 7 ] }")]
    [TestCase("{ \"id\": \"p\", \"sellerId\": \"s\", \"entries\": {} }")]
    [TestCase("{ \"id\": \"p\"")]
    public void ReadPosting_NoPosting_IsRefused(string json) => Problems(json).Should().NotBeEmpty();

    [Test]
    public void ReadPostedEntry_SequenceOfZero_IsRefused() =>
        FluentActions.Invoking(() => LedgerJson.ReadPostedEntry("{ \"sequence\": 0 }")).Should().Throw<InvalidInputException>()
            .Which.Problems.Select(p => p.Path).Should().BeEquivalentTo("entry", "postingId", "sequence", "recordedAt");

    private static ImmutableArray<InputProblem> Problems(string json) =>
        FluentActions.Invoking(() => LedgerJson.ReadPosting(json)).Should().Throw<InvalidInputException>().Which.Problems;
}
