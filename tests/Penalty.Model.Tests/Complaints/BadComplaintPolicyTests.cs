using Penalty.Model.Json;
using Penalty.Model.Policies.Complaints;

namespace Penalty.Model.Tests.Complaints;

/// <summary>Policies on filing complaints: what the built-in one says, and bad ones.</summary>
public sealed class BadComplaintPolicyTests
{
    private static readonly string Valid = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "complaints", "taobao-harassment-complaints.json")).ReplaceLineEndings("\n");

    [Test]
    public void Read_BuiltInPolicy_HasBothRoutesAndEachNeed()
    {
        var policy = ComplaintPolicyReader.Read(Valid);
        policy.Routes.Select(r => r.Clause).Should().Equal("F2.1", "F2.2");
        policy.Attachments.Select(a => a.Clause).Should().Equal("F3.1", "F3.2", "F3.3", "F3.4");
        policy.Needs.Select(n => n.Need).Should().BeEquivalentTo(Enum.GetValues<IntakeNeed>());
        policy.Routes[0].StepsFor("tx-9").Select(s => s.En).Should().Contain("Find the transaction tx-9.").And.NotContain(s => s.Contains('{'));
    }

    [TestCase("Find the transaction {transaction}.", "Find the transaction.", "routes[0].steps", "{transaction}", TestName = "Route that does not name the transaction in English")]
    [TestCase("找到交易 {transaction}。", "找到交易。", "routes[0].steps", "{transaction}", TestName = "Route that does not name the transaction in Chinese")]
    [TestCase("\"route\": \"consumer-rights-centre\"", "\"route\": \"bought-items\"", "routes[1]", "each once", TestName = "Route twice")]
    [TestCase("\"route\": \"consumer-rights-centre\"", "\"route\": \"consumer-centre\"", "routes[1].route", "bought-items", TestName = "Unknown route")]
    [TestCase("\"kind\": \"call-record\"", "\"kind\": \"other\"", "attachments", "each kind", TestName = "Kind of evidence that nobody is told to attach")]
    [TestCase("\"need\": \"account\"", "\"need\": \"accounts\"", "needs[11].need", "last-act", TestName = "Unknown need")]
    [TestCase("\"value\": \"advised\"", "\"value\": \"adviced\"", "needs[10].necessity.value", "required", TestName = "Unknown necessity")]
    [TestCase("\"clause\": \"F3.2\"", "\"clause\": \"F3.9\"", "attachments[1].clause", "F3.1", TestName = "Clause that is not stated")]
    [TestCase("\"clause\": \"F2.2\"", "\"clause\": \"F2.9\"", "routes[1].clause", "F2.2", TestName = "Route under a clause that is not stated")]
    public void Read_BadPolicy_NamesPathLineAndWhatIsAllowed(string from, string to, string path, string allowed)
    {
        var at = Valid.IndexOf(from, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0);
        var spoilt = string.Concat(Valid.AsSpan(0, at), to, Valid.AsSpan(at + from.Length));
        var problem = FluentActions.Invoking(() => ComplaintPolicyReader.Read(spoilt)).Should().Throw<InvalidInputException>().Which.Problems.First(p => p.Path == path);
        problem.Line.Should().BeGreaterThan(0);
        problem.Allowed.En.Should().Contain(allowed);
    }

    [Test]
    public void Read_ByItsArea_GivesThePolicy() => PolicyFiles.Read(Valid).Should().BeOfType<ComplaintPolicy>();
}
