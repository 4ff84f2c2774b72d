using System.Text;
using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Tests.Templates;

public sealed class NewCommandTests
{
    [TestCase("frequent-calls")]
    [TestCase("offensive-items")]
    [TestCase("abusive-messages")]
    public async Task Case_OfEachConduct_IsValidAndEstablished(string conduct)
    {
        var template = await InProcess.RunAsync("new", "case", "--conduct", conduct);

        var ruling = PenaltyEvaluator.CreateDefault().Evaluate(CaseReader.Read(template.Out));

        ruling.Outcome.Should().Be(Outcome.Established);
        ruling.Findings.Should().ContainSingle().Which.Conduct.Code.Should().Be(conduct);
    }

    [Test]
    public async Task Policy_FromEachThatPenaltyBrings_IsValidUnderItsNewName()
    {
        foreach (var file in BuiltInPolicies.Files().Select(f => PolicyFiles.Read(f.Json, f.Name)))
        {
            var template = await InProcess.RunAsync("new", "policy", "--from", file.Id, "--id", "my-own");

            var policy = PolicyFiles.Read(template.Out, "my-own.json");

            policy.Should().BeOfType(file.GetType());
            (policy.Id, policy.Family).Should().Be(("my-own", "my-own"));
            if (file.Area == PolicyReader.Area) policy.Effective.To.Should().BeNull("nothing comes after it in its family");
        }
    }

    [Test]
    public async Task Cases_AllOfThem_AreValidAndOfManyOutcomes()
    {
        var cases = await InProcess.RunAsync("new", "cases", "--count", "500");

        var result = await InProcess.RunAsync(["batch", "-q"], Encoding.UTF8.GetBytes(cases.Out));

        result.Code.Should().Be(ExitCode.Done, result.Error);
        foreach (var outcome in new[] { "established", "not-established", "withdrawn" }) result.Out.Should().Contain($"\"outcome\":\"{outcome}\"");
        (cases.Out.Length / 500).Should().BeInRange(800, 1200);
    }

    [Test]
    public async Task Cases_OfTheSameSeed_AreTheSame()
    {
        var first = await InProcess.RunAsync("new", "cases", "--count", "50", "--seed", "7");

        (await InProcess.RunAsync("new", "cases", "--count", "50", "--seed", "7")).Should().Be(first);
        (await InProcess.RunAsync("new", "cases", "--count", "50", "--seed", "8")).Out.Should().NotBe(first.Out);
    }

    [Test]
    public async Task Case_OntoAFileThatIsThere_IsRefused()
    {
        using var folder = new TestFolder();
        var file = folder.Write("case.json", "mine");

        var result = await InProcess.RunAsync("new", "case", "--to", file);

        result.Code.Should().Be(ExitCode.Problems);
        (await File.ReadAllTextAsync(file)).Should().Be("mine");
    }
}
