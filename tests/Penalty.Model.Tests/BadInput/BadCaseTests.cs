using System.Globalization;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.BadInput;

/// <summary>Cases that are JSON, and yet no cases: one error with all problems, each with its path, its line, what was found and what is allowed.</summary>
public sealed class BadCaseTests
{
    private const string Valid = ACase.Valid;

    [Test]
    public void Read_ValidCase_GivesItsFacts()
    {
        var harassmentCase = CaseReader.Read(Valid);
        harassmentCase.Calls.Single().Duration.Should().Be(TimeSpan.FromSeconds(20));
        harassmentCase.Complaint.FiledAt.Should().Be(DateTimeOffset.Parse("2023-03-10T20:00:00+08:00", CultureInfo.InvariantCulture));
    }

    [TestCase("\"PT20S\"", "\"P1DT1S\"", "calls[0].duration", 7, "P1D", TestName = "Call longer than a day")]
    [TestCase("\"PT20S\"", "-5", "calls[0].duration", 7, "ISO 8601", TestName = "Negative number for a duration")]
    [TestCase("\"kind\": \"call-record\"", "\"kind\": 3", "evidence[0].kind", 8, "call-record", TestName = "Number for a choice")]
    [TestCase("\"id\": \"k1\"", "\"id\": 7", "calls[0].id", 7, "a text", TestName = "Number for a text")]
    [TestCase("\"id\": \"k1\"", "\"id\": \" \"", "calls[0].id", 7, "characters in it", TestName = "Empty text")]
    [TestCase("\"supports\": \"frequent-calls\"", "\"supports\": \"frequent-calls\\n\"", "evidence[0].supports", 8, "hyphens", TestName = "Code with a line feed")]
    [TestCase("\"PT20S\"", "\"-PT5S\"", "calls[0].duration", 7, "ISO 8601", TestName = "Negative duration")]
    [TestCase("\"answered\": true", "\"answered\": \"yes\"", "calls[0].answered", 7, "true or false", TestName = "Wrong type")]
    [TestCase("\"answered\": true", "\"answered\": false", "calls[0].duration", 7, "PT0S", TestName = "Unanswered call with a duration")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-03-09T09:00:00", "calls[0].at", 7, "offset", TestName = "Date without offset")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-02-31T09:00:00+08:00", "calls[0].at", 7, "offset", TestName = "Date that is none")]
    [TestCase("\"caller\": \"seller\"", "\"caller\": \"Seller\"", "calls[0].caller", 7, "seller-agent", TestName = "Unknown choice")]
    [TestCase("\"caller\": \"seller\", ", "", "calls[0].caller", 7, "required", TestName = "Missing member")]
    [TestCase("\"caller\": \"seller\"", "\"caller\": \"seller\", \"mood\": 1", "calls[0].mood", 7, "incidentId", TestName = "Unknown member")]
    [TestCase("\"id\": \"k1\"", "\"id\": \"e\"", "evidence[0].id", 8, "no other fact", TestName = "Duplicate id")]
    [TestCase("\"id\": \"e\", \"incidentId\": \"i\"", "\"id\": \"e\", \"incidentId\": \"j\"", "evidence[0].incidentId", 8, "one of: i", TestName = "Evidence for an incident that is not there")]
    [TestCase("2023-03-11T20:00:00+08:00", "2023-03-09T20:00:00+08:00", "withdrawals[0].submittedAt", 9, "2023-03-10", TestName = "Withdrawal before the complaint")]
    [TestCase("\"path\": \"by-buyer\"", "\"path\": \"seller-proof\"", "withdrawals[0].proofNumber", 9, "F5.1", TestName = "Seller's path without proof")]
    [TestCase(", \"route\": \"bought-items\"", "", "complaint.route", 2, "F2", TestName = "Buyer's complaint without route")]
    [TestCase("[ { \"id\": \"i\", \"alleged\": [ \"frequent-calls\" ] } ]", "[]", "incidents", 6, "at least 1", TestName = "No incident")]
    public void Read_BadCase_NamesPathLineAndWhatIsAllowed(string from, string to, string path, int line, string allowed)
    {
        Valid.Should().Contain(from);
        var problem = Problems(Valid.Replace(from, to)).First(p => p.Path == path);
        problem.Line.Should().Be(line);
        problem.Allowed.En.Should().Contain(allowed);
        problem.Found.En.Should().NotBeEmpty();
        problem.In(Language.ZhCn).Should().StartWith($"{path}（第 {line} 行）：实为").And.MatchRegex("应为.*([\\u4e00-\\u9fff]|PT0S)");
    }

    [Test]
    public void Read_SeveralProblems_ListsThemAll()
    {
        var json = Valid.Replace("\"PT20S\"", "1").Replace("\"call-record\"", "\"rumour\"").Replace("\"path\": \"by-buyer\", ", "");
        Problems(json).Select(p => p.Path).Should().Contain(["calls[0].duration", "evidence[0].kind", "withdrawals[0].path"]);
    }

    [Test]
    public void Read_SeveralProblems_ListsThemInTheOrderOfTheInput()
    {
        var json = Valid.Replace("\"submittedAt\": \"2023-03-11", "\"submittedAt\": \"2023-01-11").Replace("\"id\": \"e\"", "\"id\": \"k1\"").Replace("\"seller\": { \"id\": \"s\" }", "\"seller\": { \"id\": \"b\" }");
        Problems(json).Select(p => $"{p.Path} {p.Line}").Should().Equal("complaint.seller.id 3", "evidence[0].id 8", "withdrawals[0].submittedAt 9");
    }

    [Test]
    public void Read_Problems_StandInTheMessageOfTheError() =>
        FluentActions.Invoking(() => CaseReader.Read(Valid.Replace("\"PT20S\"", "1"), "case.json")).Should().Throw<InvalidInputException>()
            .WithMessage("case.json: 1 problem(s)*calls[0].duration (line 7): found 1; allowed: an ISO 8601 duration*");

    [Test]
    public void Read_Problems_AreSaidInChineseToo()
    {
        var json = Valid.Replace("\"caller\": \"seller\"", "\"caller\": \"Seller\"").Replace("\"reference\"", "\"referense\"");
        var error = FluentActions.Invoking(() => CaseReader.Read(json, "case.json")).Should().Throw<InvalidInputException>().Which;
        error.In(Language.ZhCn).ReplaceLineEndings("\n").Should().Be("""
            case.json：3 个问题
            calls[0].caller（第 7 行）：实为"Seller"（是否指“seller”？）；应为其中之一：buyer, seller, seller-agent, platform, other
            evidence[0].reference（第 8 行）：实为空；应为有值；该成员必填
            evidence[0].referense（第 8 行）：实为未知成员“referense”（是否指“reference”？）；应为其中之一：id, incidentId, kind, reference, supports, filedAt
            """.ReplaceLineEndings("\n"));
        error.In(Language.En).Should().Be(error.Message);
    }

    [Test]
    public void Read_ComplaintTwice_NamesTheSecond() =>
        Problems(Valid.Replace("  \"incidents\"", "  \"complaint\": {},\n  \"incidents\""))
            .Should().Contain(p => p.Path == "complaint" && p.Line == 6 && p.Found.En == "member 'complaint' a second time");

    [Test]
    public void Read_SeveralMembersTwice_NamesEach() =>
        Problems(Valid.Replace("\"caller\": \"seller\"", "\"caller\": \"seller\", \"caller\": \"buyer\"").Replace("\"kind\": \"call-record\"", "\"kind\": \"call-record\", \"kind\": \"other\""))
            .Select(p => $"{p.Path} {p.Line}").Should().Equal("calls[0].caller 7", "evidence[0].kind 8");

    [Test]
    public void Read_TwoComplaints_Throws() =>
        Problems(Valid.Replace("\"complaint\": {", "\"complaint\": [{").Replace("20:00:00+08:00\"\n  },", "20:00:00+08:00\"\n  }],"))
            .Should().Contain(p => p.Path == "complaint" && p.Allowed.En == "an object");

    [Test]
    public void Read_StringOverItsLimit_Throws() =>
        Problems(Valid.Replace("\"reference\": \"r\"", $"\"reference\": \"{new string('r', 20_001)}\""))
            .Single().Path.Should().Be("evidence[0].reference");

    [Test]
    public void Read_InACultureWithOtherSigns_ReadsTheSame()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            PenaltyJson.WriteCase(CaseReader.Read(Valid)).Should().Contain("PT20S").And.Contain("2023-03-09T09:00:00+08:00");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static System.Collections.Immutable.ImmutableArray<InputProblem> Problems(string json) =>
        FluentActions.Invoking(() => CaseReader.Read(json)).Should().Throw<InvalidInputException>().Which.Problems;
}
