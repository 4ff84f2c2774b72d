using System.Globalization;
using Penalty.Model.Json;

namespace Penalty.Model.Tests;

public sealed class BadInputTests
{
    private const string Valid = """
        {
          "complaint": {
            "id": "c", "transactionId": "t", "buyer": { "id": "b" }, "seller": { "id": "s" },
            "origin": "filed-by-buyer", "route": "bought-items", "filedAt": "2023-03-10T20:00:00+08:00"
          },
          "incidents": [ { "id": "i", "alleged": [ "frequent-calls" ] } ],
          "calls": [ { "id": "k1", "incidentId": "i", "at": "2023-03-09T09:00:00+08:00", "caller": "seller", "duration": "PT20S", "answered": true } ],
          "evidence": [ { "id": "e", "incidentId": "i", "kind": "call-record", "reference": "r", "supports": "frequent-calls", "filedAt": "2023-03-10T20:00:00+08:00" } ],
          "withdrawals": [ { "id": "w", "path": "by-buyer", "submittedAt": "2023-03-11T20:00:00+08:00" } ]
        }
        """;

    [Test]
    public void Read_ValidCase_GivesItsFacts()
    {
        var harassmentCase = CaseReader.Read(Valid);
        harassmentCase.Calls.Single().Duration.Should().Be(TimeSpan.FromSeconds(20));
        harassmentCase.Complaint.FiledAt.Should().Be(DateTimeOffset.Parse("2023-03-10T20:00:00+08:00", CultureInfo.InvariantCulture));
    }

    [TestCase("\"PT20S\"", "\"P1DT1S\"", "calls[0].duration", 7, "P1D", TestName = "Call longer than a day")]
    [TestCase("\"PT20S\"", "-5", "calls[0].duration", 7, "ISO 8601", TestName = "Negative number for a duration")]
    [TestCase("\"PT20S\"", "\"-PT5S\"", "calls[0].duration", 7, "ISO 8601", TestName = "Negative duration")]
    [TestCase("\"answered\": true", "\"answered\": \"yes\"", "calls[0].answered", 7, "true or false", TestName = "Wrong type")]
    [TestCase("\"answered\": true", "\"answered\": false", "calls[0].duration", 7, "PT0S", TestName = "Unanswered call with a duration")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-03-09T09:00:00", "calls[0].at", 7, "offset", TestName = "Date without offset")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-02-31T09:00:00+08:00", "calls[0].at", 7, "offset", TestName = "Date that is none")]
    [TestCase("\"caller\": \"seller\"", "\"caller\": \"Seller\"", "calls[0].caller", 7, "seller-agent", TestName = "Unknown choice")]
    [TestCase("\"caller\": \"seller\", ", "", "calls[0].caller", 7, "required", TestName = "Missing member")]
    [TestCase("\"caller\": \"seller\"", "\"caller\": \"seller\", \"mood\": 1", "calls[0].mood", 7, "incidentId", TestName = "Unknown member")]
    [TestCase("\"id\": \"k1\"", "\"id\": \"e\"", "evidence[0].id", 1, "no other fact", TestName = "Duplicate id")]
    [TestCase("\"id\": \"e\", \"incidentId\": \"i\"", "\"id\": \"e\", \"incidentId\": \"j\"", "evidence[0].incidentId", 1, "one of: i", TestName = "Evidence for an incident that is not there")]
    [TestCase("2023-03-11T20:00:00+08:00", "2023-03-09T20:00:00+08:00", "withdrawals[0].submittedAt", 1, "2023-03-10", TestName = "Withdrawal before the complaint")]
    [TestCase("\"path\": \"by-buyer\"", "\"path\": \"seller-proof\"", "withdrawals[0].proofNumber", 9, "F5.1", TestName = "Seller's path without proof")]
    [TestCase(", \"route\": \"bought-items\"", "", "complaint.route", 2, "F2", TestName = "Buyer's complaint without route")]
    [TestCase("[ { \"id\": \"i\", \"alleged\": [ \"frequent-calls\" ] } ]", "[]", "incidents", 6, "at least 1", TestName = "No incident")]
    public void Read_BadCase_NamesPathLineAndWhatIsAllowed(string from, string to, string path, int line, string allowed)
    {
        Valid.Should().Contain(from);
        var problem = Problems(Valid.Replace(from, to)).First(p => p.Path == path);
        problem.Line.Should().Be(line);
        problem.Allowed.Should().Contain(allowed);
        problem.Found.Should().NotBeEmpty();
    }

    [Test]
    public void Read_SeveralProblems_ListsThemAll()
    {
        var json = Valid.Replace("\"PT20S\"", "1").Replace("\"call-record\"", "\"rumour\"").Replace("\"path\": \"by-buyer\", ", "");
        Problems(json).Select(p => p.Path).Should().Contain(["calls[0].duration", "evidence[0].kind", "withdrawals[0].path"]);
    }

    [Test]
    public void Read_TwoComplaints_Throws() =>
        Problems(Valid.Replace("\"complaint\": {", "\"complaint\": [{").Replace("20:00:00+08:00\"\n  },", "20:00:00+08:00\"\n  }],"))
            .Should().Contain(p => p.Path == "complaint" && p.Allowed == "an object");

    [TestCase("")]
    [TestCase("nonsense")]
    [TestCase("{ \"complaint\": ")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{} {}")]
    [TestCase("{ \"complaint\": 1, \"complaint\": 2 }")]
    public void Read_NotACaseAtAll_Throws(string json) => Problems(json).Should().NotBeEmpty();

    [Test]
    public void Read_NestedTenThousandDeep_Throws() =>
        Problems(new string('[', 10_000)).Single().Allowed.Should().Contain("32 deep");

    [Test]
    public void Read_HundredMegabyteString_Throws() =>
        Problems("{ \"complaint\": \"" + new string('x', 100_000_000) + "\" }").Single().Found.Should().Contain("100000019 characters");

    [Test]
    public void Read_StringOverItsLimit_Throws() =>
        Problems(Valid.Replace("\"reference\": \"r\"", $"\"reference\": \"{new string('r', 20_001)}\""))
            .Single().Path.Should().Be("evidence[0].reference");

    [Test]
    public void Read_AnyPrefixOfACase_NeverGivesAPartialCase()
    {
        for (var length = 0; length < Valid.Length; length += 7)
            FluentActions.Invoking(() => CaseReader.Read(Valid[..length])).Should().Throw<InvalidInputException>();
    }

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
