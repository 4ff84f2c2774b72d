using System.Collections.Immutable;
using System.Text;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.Alerts;

/// <summary>Alerts from JSON: one or a list, or one error with all problems.</summary>
public sealed class AlertReaderTests
{
    private const string Valid = """
        [
          { "id": "a1", "orderId": "o1", "sellerId": "s", "kind": "pending", "raisedAt": "2023-05-01T10:00:00+08:00", "needsEvidence": false,
            "state": "verified-normal",
            "history": [
              { "action": "ignore", "at": "2023-05-01T11:00:00+08:00", "from": "open", "to": "ignored" },
              { "action": "verify-normal", "at": "2023-05-02T11:00:00+08:00", "from": "ignored", "to": "verified-normal", "note": "rung up" }
            ] },
          { "id": "a2", "orderId": "o2", "sellerId": "s", "kind": "proactively-handled", "raisedAt": "2023-05-01T10:00:00+08:00", "needsEvidence": false },
          { "id": "a3", "orderId": "o3", "sellerId": "s", "kind": "pending", "raisedAt": "2023-05-01T10:00:00+08:00", "needsEvidence": true }
        ]
        """;

    [Test]
    public void Read_List_GivesTheAlertsInOrder()
    {
        var alerts = AlertReader.Read(Valid);
        alerts.Select(a => (a.Id, a.Kind, a.State, a.NeedsEvidence)).Should().Equal(
            ("a1", AlertKind.Pending, AlertState.VerifiedNormal, false),
            ("a2", AlertKind.ProactivelyHandled, AlertState.HandledByPlatform, false),
            ("a3", AlertKind.Pending, AlertState.Open, true));
        alerts[0].History.Select(e => e.Note).Should().Equal(null, "rung up");
        alerts[0].WasEver(AlertState.Ignored).Should().BeTrue();
        alerts[0].WasEver(AlertState.RiskConfirmed).Should().BeFalse();
    }

    [Test]
    public void Read_OneAlert_GivesAListOfIt() =>
        AlertReader.Read(PenaltyJson.WriteAlert(AlertReader.Read(Valid)[0])).Single().Id.Should().Be("a1");

    [Test]
    public void Read_WhatWasWritten_GivesTheSame() =>
        PenaltyJson.WriteAlerts(AlertReader.Read(PenaltyJson.WriteAlerts(AlertReader.Read(Valid)))).Should().Be(PenaltyJson.WriteAlerts(AlertReader.Read(Valid)));

    [Test]
    public void Read_HistoryThatBeginsLater_IsRead() => AlertReader.Read(
        Valid.Replace("""{ "action": "ignore", "at": "2023-05-01T11:00:00+08:00", "from": "open", "to": "ignored" },""", ""))[0].History.Single().From.Should().Be(AlertState.Ignored);

    [TestCase("\"id\": \"a3\"", "\"id\": \"a1\"", "[2].id", 9, "no other alert", TestName = "Id twice")]
    [TestCase("\"orderId\": \"o3\", ", "", "[2].orderId", 9, "required", TestName = "No order")]
    [TestCase("\"needsEvidence\": true", "\"needsEvidence\": \"yes\"", "[2].needsEvidence", 9, "true or false", TestName = "Flag as a text")]
    [TestCase("\"kind\": \"proactively-handled\"", "\"kind\": \"handled\"", "[1].kind", 8, "one of: proactively-handled, pending", TestName = "Unknown kind")]
    [TestCase("\"id\": \"a2\"", "\"id\": \"a2\", \"state\": \"open\"", "[1].state", 8, "F8.1", TestName = "Handled alert in another state")]
    [TestCase("\"id\": \"a3\"", "\"id\": \"a3\", \"state\": \"handled-by-platform\"", "[2].state", 9, "F8.2", TestName = "Pending alert in the state of a handled one")]
    [TestCase("\"id\": \"a2\"", "\"id\": \"a2\", \"history\": [ { \"action\": \"ignore\", \"at\": \"2023-05-01T11:00:00+08:00\", \"from\": \"open\", \"to\": \"ignored\" } ]", "[1].history", 8, "F8.1", TestName = "Handled alert with a history")]
    [TestCase("\"from\": \"ignored\"", "\"from\": \"open\"", "[0].history[1].from", 6, "'ignored'", TestName = "History with a gap")]
    [TestCase("2023-05-02T11", "2023-05-01T10", "[0].history[1].at", 6, "2023-05-01T11", TestName = "History that goes back")]
    [TestCase("2023-05-01T11", "2023-05-01T09", "[0].history[0].at", 5, "2023-05-01T10", TestName = "History before the alert")]
    [TestCase("\"state\": \"verified-normal\"", "\"state\": \"open\"", "[0].state", 3, "'verified-normal'", TestName = "State that the history does not lead to")]
    [TestCase("\"action\": \"ignore\"", "\"action\": \"ignored\"", "[0].history[0].action", 5, "submit-evidence", TestName = "Unknown action")]
    [TestCase("+08:00\", \"needsEvidence\": true", "\", \"needsEvidence\": true", "[2].raisedAt", 9, "offset", TestName = "Instant without offset")]
    [TestCase("\"needsEvidence\": true", "\"needsEvidence\": true, \"needEvidence\": true", "[2].needEvidence", 9, "needsEvidence", TestName = "Unknown member")]
    [TestCase("\"note\": \"rung up\"", "\"note\": \"\"", "[0].history[1].note", 6, "characters in it", TestName = "Empty note")]
    public void Read_BadAlerts_NamesPathLineAndWhatIsAllowed(string from, string to, string path, int line, string allowed)
    {
        Valid.Should().Contain(from);
        var problem = Problems(Valid.Replace(from, to)).First(p => p.Path == path);
        problem.Line.Should().Be(line);
        problem.Allowed.En.Should().Contain(allowed);
        problem.In(Language.ZhCn).Should().StartWith($"{path}（第 {line} 行）：实为");
    }

    [Test]
    public void Read_SeveralProblems_ListsThemAllInOrder()
    {
        var json = Valid.Replace("\"orderId\": \"o3\"", "\"ordrId\": \"o3\"").Replace("\"action\": \"ignore\"", "\"action\": \"skip\"");
        var problems = Problems(json);
        problems.Select(p => p.Path).Should().Equal("[0].history[0].action", "[2].orderId", "[2].ordrId");
        problems[2].Suggestion.Should().Be("orderId");
    }

    [TestCase("[]", "at least 1")]
    [TestCase("[ 7 ]", "an object")]
    [TestCase("7", "an object")]
    [TestCase("[ {} ] x", "JSON")]
    public void Read_NoAlerts_SaysWhatIsWanted(string json, string allowed) => Problems(json)[0].Allowed.En.Should().Contain(allowed);

    [Test]
    public async Task ReadAsync_StreamOrFile_GivesTheSameAsTheText()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Valid));
        (await AlertReader.ReadAsync(stream)).Should().HaveCount(3);
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "alerts-of-a-test.json");
        await File.WriteAllTextAsync(path, Valid);
        (await AlertReader.ReadFileAsync(path)).Should().HaveCount(3);
        var small = () => AlertReader.ReadFileAsync(path, new InputLimits { Characters = 10 });
        (await small.Should().ThrowAsync<InvalidInputException>()).Which.InputName.Should().Be(path);
    }

    [Test]
    public void Check_AlertsBuiltInCode_TellsWhatIsWrongWithThem()
    {
        var alerts = AlertReader.Read(Valid);
        FluentActions.Invoking(() => AlertReader.Check(alerts)).Should().NotThrow();
        var spoilt = alerts.SetItem(2, alerts[0] with { State = AlertState.Open });
        FluentActions.Invoking(() => AlertReader.Check(spoilt, "mine")).Should().Throw<InvalidInputException>()
            .Which.Problems.Select(p => p.Path).Should().BeEquivalentTo("[2].id", "[2].state");
    }

    private static ImmutableArray<InputProblem> Problems(string json) =>
        FluentActions.Invoking(() => AlertReader.Read(json)).Should().Throw<InvalidInputException>().Which.Problems;
}
