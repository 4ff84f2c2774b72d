using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Model.Tests;

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

    [TestCase("\"value\": 48", "\"value\": -48", "sanctions[2].points.value", TestName = "Impossible number")]
    [TestCase("\"en\": \"Malicious harassment\",\n    \"zh-CN\": \"恶意骚扰\"", "\"en\": \"Malicious harassment\"", "title.zh-CN", TestName = "Missing translation")]
    [TestCase("\"version\": \"1.0\"", "\"version\": \"1.0\", \"colour\": \"red\"", "colour", TestName = "Unknown member")]
    [TestCase("\"basis\": \"F4.3\"", "\"basis\": \"F9.9\"", "sanctions[2].points.basis", TestName = "Clause that is not stated")]
    [TestCase("\"PT24H\"", "\"a day\"", "conducts[0].parameters.window.value", TestName = "Duration that is none")]
    [TestCase("\"severity\": \"especially-serious\",\n      \"clause\": \"F4.3\"", "\"severity\": \"serious\",\n      \"clause\": \"F4.3\"", "sanctions", TestName = "Grade without sanction")]
    public void Read_BadPolicy_NamesThePlace(string from, string to, string path)
    {
        Malicious.Should().Contain(from);
        FluentActions.Invoking(() => PolicyReader.Read(Malicious.Replace(from, to))).Should().Throw<InvalidInputException>()
            .Which.Problems.Should().Contain(p => p.Path == path);
    }

    [TestCase("2024-01-02", "a gap")]
    [TestCase("2023-12-31", "an overlap")]
    public void Catalog_PeriodsThatDoNotMeet_Throws(string from, string found) =>
        FluentActions.Invoking(() => new PolicyCatalog([PolicyReader.Read(Malicious, "a.json"), PolicyReader.Read(Others.Replace("2024-01-01", from), "b.json")]))
            .Should().Throw<InvalidInputException>().Which.Problems.Single()
            .Should().Match<InputProblem>(p => p.Line == 9 && p.Found.Contains(found) && p.Found.Contains("a.json, line 9") && p.Found.Contains("b.json"));

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

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
