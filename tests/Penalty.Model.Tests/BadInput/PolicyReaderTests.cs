using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Model.Tests.BadInput;

public sealed class PolicyReaderTests
{
    private static readonly string Malicious = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", "taobao-malicious-harassment.json"));
    private static readonly string Others = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", "taobao-harassing-others.json"));

    [Test]
    public void Read_BuiltInPolicies_FitTogether()
    {
        var catalog = new PolicyCatalog([PolicyReader.Read(Others), PolicyReader.Read(Malicious)]);
        catalog.Policies.Select(p => p.Id).Should().Equal("taobao-malicious-harassment", "taobao-harassing-others");
        catalog.InForceAt(At("2023-12-31T23:59:59+08:00"))!.Id.Should().Be("taobao-malicious-harassment");
        catalog.InForceAt(At("2024-01-01T00:00:00+08:00"))!.Id.Should().Be("taobao-harassing-others");
        catalog.InForceAt(At("2023-02-08T23:59:59+08:00")).Should().BeNull();
    }

    [TestCase("\"value\": 48", "\"value\": -48", "sanctions[2].points.value", TestName = "Negative points")]
    [TestCase("\"value\": 48", "\"value\": 4.8", "sanctions[2].points.value", TestName = "Points that are no whole number")]
    [TestCase("\"value\": 48", "\"value\": 4800", "sanctions[2].points.value", TestName = "Points beyond all")]
    [TestCase("\"value\": 300", "\"value\": 0", "sanctions[0].compensation.amount.value", TestName = "Compensation of nothing")]
    [TestCase("\"value\": 300", "\"value\": \"300\"", "sanctions[0].compensation.amount.value", TestName = "Amount as a text")]
    [TestCase("\"value\": 5,", "\"value\": 0,", "conducts[0].threshold.atLeast.value", TestName = "Threshold of zero")]
    [TestCase("\"value\": 0.8", "\"value\": 101", "conducts[0].indirectEvidenceWeight.value", TestName = "Weight beyond all")]
    [TestCase("\"currency\": \"CNY\"", "\"currency\": \"yuan\"", "sanctions[0].compensation.currency", TestName = "Currency that is none")]
    [TestCase("\"PT24H\"", "\"a day\"", "conducts[0].parameters.window.value", TestName = "Duration that is none")]
    [TestCase("\"PT24H\"", "\"-PT24H\"", "conducts[0].parameters.window.value", TestName = "Negative duration")]
    [TestCase("\"en\": \"Malicious harassment\",\n    \"zh-CN\": \"恶意骚扰\"", "\"en\": \"Malicious harassment\"", "title.zh-CN", TestName = "Missing Chinese")]
    [TestCase("\"en\": \"Malicious harassment\",\n    \"zh-CN\"", "\"zh-CN\"", "title.en", TestName = "Missing English")]
    [TestCase("\"zh-CN\": \"恶意骚扰\"", "\"zh-CN\": \"\"", "title.zh-CN", TestName = "Empty translation")]
    [TestCase("\"version\": \"1.0\"", "\"version\": \"1.0\", \"colour\": \"red\"", "colour", TestName = "Unknown member")]
    [TestCase("\"pointClass\": \"b\"", "\"pointClass\": \"c\"", "sanctions[2].pointClass", TestName = "Unknown class of points")]
    [TestCase("\"basis\": \"F4.3\"", "\"basis\": \"F9.9\"", "sanctions[2].points.basis", TestName = "Clause that is not stated")]
    [TestCase("\"clause\": \"F1.1\"", "\"clause\": \"F1.9\"", "conducts[0].clause", TestName = "Conduct under a clause that is not stated")]
    [TestCase("\"source\": \"S2\"", "\"source\": \"S9\"", "clauses[4].source", TestName = "Source that is not named")]
    [TestCase("\"severity\": \"especially-serious\",\n      \"clause\": \"F4.3\"", "\"severity\": \"serious\",\n      \"clause\": \"F4.3\"", "sanctions", TestName = "Grade without sanction")]
    public void Read_BadPolicy_NamesFilePathAndLine(string from, string to, string path)
    {
        var at = Malicious.IndexOf(from, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0);
        var spoilt = string.Concat(Malicious.AsSpan(0, at), to, Malicious.AsSpan(at + from.Length));
        var error = FluentActions.Invoking(() => PolicyReader.Read(spoilt, "policies/a.json")).Should().Throw<InvalidInputException>().Which;
        error.InputName.Should().Be("policies/a.json");
        var problem = error.Problems.First(p => p.Path == path);
        problem.Line.Should().Be(LineOf(spoilt, path), "{0} stands there, or what it is missing in", path);
        error.Message.Should().StartWith("policies/a.json").And.Contain($"{path} (line {problem.Line})");
    }

    [Test]
    public void Read_SeveralProblems_ListsThemAll()
    {
        var spoilt = Malicious.Replace("\"value\": 48", "\"value\": -48").Replace("\"PT24H\"", "\"7\"").Replace("\"version\"", "\"versoin\"");
        var problems = FluentActions.Invoking(() => PolicyReader.Read(spoilt)).Should().Throw<InvalidInputException>().Which.Problems;
        problems.Select(p => p.Path).Should().BeEquivalentTo("version", "versoin", "conducts[0].parameters.window.value", "sanctions[2].points.value");
        problems.Select(p => p.Line).Should().BeInAscendingOrder();
        problems.Single(p => p.Path == "versoin").Suggestion.Should().Be("version");
    }

    [Test]
    public void Catalog_IdTwice_Throws() =>
        FluentActions.Invoking(() => new PolicyCatalog([PolicyReader.Read(Malicious), PolicyReader.Read(Malicious)]))
            .Should().Throw<InvalidInputException>().Which.Problems.Should().Contain(p => p.Path == "id" && p.Found.En.Contains("taobao-malicious-harassment"));

    [Test]
    public void Catalog_NoPolicy_Throws() => FluentActions.Invoking(() => new PolicyCatalog([])).Should().Throw<InvalidInputException>();

    [TestCase("2024-01-02", "a gap")]
    [TestCase("2023-12-31", "an overlap")]
    public void Catalog_PeriodsThatDoNotMeet_Throws(string from, string found) =>
        FluentActions.Invoking(() => new PolicyCatalog([PolicyReader.Read(Malicious, "a.json"), PolicyReader.Read(Others.Replace("2024-01-01", from), "b.json")]))
            .Should().Throw<InvalidInputException>().Which.Problems.Single()
            .Should().Match<InputProblem>(p => p.Line == 10 && p.Found.En.Contains(found) && p.Found.En.Contains("a.json, line 10") && p.Found.En.Contains("b.json"));

    [Test]
    public void Read_EveryHouseDefault_SaysWhy()
    {
        foreach (var policy in new[] { PolicyReader.Read(Malicious), PolicyReader.Read(Others) })
        {
            foreach (var criterion in policy.Severity.Criteria)
                criterion.Threshold.AtLeast.Basis.Should().Match<Basis>(b => b.IsHouseDefault && b.Why != null, "no source separates the grades (F4)");
            policy.Conducts[0].Threshold.AtLeast.Basis.IsHouseDefault.Should().BeTrue("F1.1 gives no count");
            policy.Effective.Basis.IsHouseDefault.Should().BeTrue("no source gives a date of entry into force");
        }
    }

    [Test]
    public void Parameters_AskedForWhatIsNotThere_Throws()
    {
        var parameters = PolicyReader.Read(Malicious).Conducts[0].Parameters;
        parameters.Duration("window").Should().Be(TimeSpan.FromHours(24));
        parameters.Invoking(p => p.Count("window")).Should().Throw<PolicyParameterException>().WithMessage("*conducts[0].parameters.window*");
        parameters.Invoking(p => p.Count("nothing")).Should().Throw<PolicyParameterException>().WithMessage("*'nothing'*");
    }

    private static int LineOf(string json, string path)
    {
        var token = JObject.Parse(json, new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Load });
        var found = token.SelectToken(path) ?? (path.LastIndexOf('.') is var dot and > 0 ? token.SelectToken(path[..dot]) : token);
        return ((IJsonLineInfo)found!).LineNumber;
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
