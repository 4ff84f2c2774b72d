using Newtonsoft.Json.Linq;
using Penalty;

namespace Scenarios.Tests;

/// <summary>What the answers come to, written down apart from the recorded ones: recording anew can't hide a change here.</summary>
public sealed class AreaOutcomeTable
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [TestCase("01", "not-applied", "", "order certainty grounds material")]
    [TestCase("02", "awaiting-answer", "2023-03-10 2023-03-14", "")]
    [TestCase("03", "awaiting-answer", "2024-02-09 2024-02-19", "")]
    [TestCase("04", "awaiting-answer", "2023-10-07 2023-10-09", "")]
    [TestCase("05", "overdue", "2023-10-07 2023-10-09", "")]
    [TestCase("06", "answered", "2023-03-10 2023-03-14", "")]
    [TestCase("07", "answered-late", "2023-03-10 2023-03-14", "")]
    [TestCase("08", "awaiting-answer", "2026-01-04 2026-01-06", "")]
    [TestCase("09", "referred-to-human", "", "")]
    [TestCase("10", "awaiting-answer", "2023-03-13 2023-03-15", "grounds")]
    public void Report_OrderComplaint_StandsAsThePolicySays(string number, string status, string window, string lacks)
    {
        var report = AnswerOf("orders", number);
        Text(report, "status").Should().Be(status);
        $"{report.SelectToken("window.earliest")} {report.SelectToken("window.latest")}".Trim().Should().Be(window);
        LacksOf(report).Should().Be(lacks);
    }

    [TestCase("11", "not-allowed", "F9.3", "no-agreement", "buyer-complaint harm-to-the-store")]
    [TestCase("12", "allowed", "F9.3", "", "")]
    [TestCase("13", "not-allowed", "F9.3", "agreement-too-late", "buyer-complaint harm-to-the-store")]
    [TestCase("14", "not-allowed", "F9.3", "agreement-not-shown", "buyer-complaint harm-to-the-store")]
    [TestCase("15", "allowed", "house-default", "", "")]
    [TestCase("16", "not-allowed", "F9.3", "no-agreement", "buyer-complaint harm-to-the-store")]
    public void Advise_OrderClosing_IsDecidedAsThePolicySays(string number, string verdict, string clause, string objections, string consequences)
    {
        var advice = AnswerOf("orders", number);
        Text(advice, "verdict").Should().Be(verdict);
        Text(advice, "clause").Should().Be(clause);
        Each(advice, "objections", "code").Should().Be(objections);
        Each(advice, "consequences", "code").Should().Be(consequences);
    }

    [TestCase("01", "frequent-calls: chat-screenshot call-record other")]
    [TestCase("02", "abusive-messages: chat-screenshot other; frequent-calls: chat-screenshot call-record other; offensive-items: courier-waybill other")]
    [TestCase("03", "abusive-messages: ; offensive-items: courier-waybill other")]
    public void Guide_Transaction_TellsBothRoutesAndWhatToAttach(string number, string attachments)
    {
        var guide = AnswerOf("complaints", number);
        Each(guide, "routes", "clause").Should().Be("F2.1 F2.2");
        guide.SelectTokens("routes[*].steps[*].en").Count(s => ((string)s!).Contains($"tx-{number.TrimStart('0')}")).Should().Be(2);
        string.Join("; ", guide["conducts"]!.Select(c => $"{c["conduct"]}: {Each(c, "attachments", "kind")}")).Should().Be(attachments);
    }

    [TestCase("04", "incomplete", "transaction route buyer seller conduct account last-act")]
    [TestCase("05", "incomplete", "one-transaction")]
    [TestCase("06", "incomplete", "route evidence")]
    [TestCase("07", "incomplete", "fitting-evidence")]
    [TestCase("08", "ready", "")]
    [TestCase("09", "ready", "account last-act")]
    [TestCase("10", "incomplete", "evidence-details evidence-purpose")]
    [TestCase("11", "incomplete", "known-conduct")]
    [TestCase("12", "ready", "")]
    public void Check_Draft_LacksWhatThePolicySays(string number, string status, string lacks)
    {
        var report = AnswerOf("complaints", number);
        Text(report, "status").Should().Be(status);
        LacksOf(report).Should().Be(lacks);
    }

    [Test]
    public void Scenarios_Each_HasARow()
    {
        var rows = GetType().GetMethods().SelectMany(m => m.GetCustomAttributes(typeof(TestCaseAttribute), false).Cast<TestCaseAttribute>()
            .Select(a => (m.Name.Contains("Order", StringComparison.Ordinal) ? "orders " : "complaints ") + a.Arguments[0]));
        AreaScenario.ReadAll().Select(s => $"{s.Area} {s.Name[..2]}").Should().BeEquivalentTo(rows);
    }

    private static JObject AnswerOf(string area, string number)
    {
        var scenario = AreaScenario.ReadAll().Single(s => s.Area == area && s.Name.StartsWith(number + "-", StringComparison.Ordinal));
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(scenario.Answer(Evaluator).Json)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static string LacksOf(JToken report) => Each(report, "lacks", "need");

    private static string Text(JToken answer, string member) => (string)answer[member]!;

    private static string Each(JToken answer, string list, string member) => string.Join(" ", answer[list]!.Select(e => (string)e[member]!));
}
