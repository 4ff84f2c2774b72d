using System.Text.Json.Nodes;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules;

namespace Penalty.Testing.Tests.Coverage;

/// <summary>What stands in for a user's tests of the rules that Penalty brings: the scenarios of the samples, outcome and reasons, and a few of them
/// under policies that say what the built-in ones do not.</summary>
internal static class OwnSuite
{
    private const string Policy = "taobao-malicious-harassment";

    private static readonly Lazy<IReadOnlyList<(HarassmentCase Case, string Ruling)>> All = new(() =>
        [.. ScenarioFolder.Read("samples/Scenarios").Select(s => (s.ReadCase(), File.ReadAllText(s.ExpectedPath).TrimEnd()))]);

    /// <summary>Buyers can't withdraw, nor sellers upload proof; indirect evidence proves nothing; compensation is owed whoever complained.</summary>
    public static PolicyFile Strict { get; } = Changed(policy =>
    {
        policy["withdrawal"]!["buyerMayWithdraw"]!["value"] = false;
        policy["withdrawal"]!["sellerMayUploadProof"]!["value"] = false;
        foreach (var conduct in policy["conducts"]!.AsArray()) conduct!.AsObject().Remove("indirectEvidenceWeight");
        foreach (var sanction in policy["sanctions"]!.AsArray().Where(s => s!["compensation"] is not null))
            sanction!["compensation"]!["onlyIfFiledByBuyer"]!["value"] = false;
    });

    /// <summary>Withdrawals count after the ruling as well.</summary>
    public static PolicyFile Lenient { get; } = Changed(policy => policy["withdrawal"]!["afterRuling"]!["value"] = true);

    /// <summary>The names of the rules on complaints of harassment: those that the scenarios are about.</summary>
    public static IReadOnlyCollection<string> Rules { get; } = [.. typeof(ClauseAttribute).Assembly.GetExportedTypes()
        .Where(t => typeof(Rule).IsAssignableFrom(t) && !t.IsAbstract && Folders.Any(f => t.Namespace!.StartsWith($"Penalty.Rules.{f}", StringComparison.Ordinal)))
        .Select(t => new RuleDefinitionFactory().Create((Rule)Activator.CreateInstance(t)!).Name)];

    /// <summary>The ids of the policies on harassment.</summary>
    public static IReadOnlyCollection<string> Policies { get; } = [.. BuiltInPolicies.Load().Select(p => p.Id)];

    /// <summary>An evaluator with those rules alone: the fewer there are, the sooner a mutant is compiled.</summary>
    public static PenaltyEvaluator Evaluator()
    {
        var all = PenaltyEvaluator.CreateDefault();
        return all.Running([.. all.RuleDefinitions.Where(r => Rules.Contains(r.Name))]);
    }

    private static string[] Folders => ["Harassment", "NextSteps", "Withdrawal"];

    public static void Run(PenaltyEvaluator evaluator)
    {
        foreach (var (harassmentCase, ruling) in All.Value)
            Expect(ruling, Scenario.Comparable(evaluator.Evaluate(harassmentCase)).TrimEnd(), harassmentCase.Complaint.Id);
        RunStrict(evaluator.Under(Strict));
        RunLenient(evaluator.Under(Lenient));
    }

    public static void RunStrict(PenaltyEvaluator strict)
    {
        foreach (var number in new[] { 14, 15, 16, 17 }) Expect("Established NotProvided ", Brief(strict.Evaluate(Case(number))), number);
        Expect("Established  300", Brief(strict.Evaluate(Case(9))), 9);
        Expect("NotEstablished  ", Brief(strict.Evaluate(Case(26))), 26);
    }

    public static void RunLenient(PenaltyEvaluator lenient)
    {
        foreach (var number in new[] { 18, 19 }) Expect("Withdrawn EndsTheCase ", Brief(lenient.Evaluate(Case(number))), number);
    }

    private static string Brief(Ruling ruling) =>
        $"{ruling.Outcome} {string.Join(",", ruling.Withdrawals.Select(w => w.Effect))} {(ruling.Withdrawals.IsEmpty ? string.Join(",", ruling.Sanctions.Select(s => $"{s.Compensation?.Amount:0}")) : "")}";

    private static HarassmentCase Case(int number) => All.Value.Single(s => s.Case.Complaint.Id == $"complaint-{number}").Case;

    /// <summary>Throws what no test framework has to know: an assertion of NUnit's own would be noted as a failure of the test that runs the mutants.</summary>
    private static void Expect(string expected, string found, object at)
    {
        if (expected != found) throw new InvalidOperationException($"Another ruling on {at}.");
    }

    private static PolicyFile Changed(Action<JsonNode> change)
    {
        var file = BuiltInPolicies.Files().Single(f => f.Name.Contains(Policy, StringComparison.Ordinal));
        var policy = JsonNode.Parse(file.Json)!;
        change(policy);
        return PolicyFiles.Read(policy.ToJsonString(), file.Name);
    }
}
