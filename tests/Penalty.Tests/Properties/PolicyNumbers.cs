using CsCheck;
using Newtonsoft.Json.Linq;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Properties;

/// <summary>Numbers are those of the policy file and of nowhere else: change the file, and they follow.</summary>
public sealed class PolicyNumbers
{
    private static readonly (string Name, string Json)[] Files =
        [.. BuiltInPolicies.Files().Where(f => f.Name.StartsWith("policies/harassment/", StringComparison.Ordinal))];

    [Test]
    public void Sanctions_OfAnyPolicyFile_AreThoseOfTheFile() => Gen.Select(Gen.Int[1, 1000].Array[6], Gen.Int[1, 90_000].Array[2], Gen.Int[1, 900])
        .Sample((points, cents, days) =>
        {
            var evaluator = EvaluatorWith((file, policy) => WriteSanctions(policy, points.AsSpan(file * 3, 3).ToArray(), cents, days));
            foreach (var c in EachGradeUnderEachPolicy())
            {
                var sanction = evaluator.Evaluate(c).Sanctions.Single();
                CheckAgainst(evaluator.Policies.Find(sanction.PolicyId)!, sanction);
            }
        }, iter: 20, threads: 1);

    [Test]
    public void Calls_OfAnyThresholdAndWindow_AreCountedByThem() => Gen.Select(Gen.Int[1, 20], Gen.Int[1, 20], Gen.Int[1, 60]).Sample((threshold, calls, minutes) =>
    {
        var evaluator = EvaluatorWith((_, policy) =>
        {
            policy.SelectToken("conducts[0].threshold.atLeast.value")!.Replace(threshold);
            policy.SelectToken("conducts[0].parameters.window.value")!.Replace($"PT{minutes}M");
        });
        var within = Math.Min(calls, minutes + 1);
        var finding = evaluator.Evaluate(SomeCase.WithCalls(calls)).Findings.Single();
        finding.Status.Should().Be(within >= threshold ? FindingStatus.Established : FindingStatus.ShortOfThreshold);
        if (finding.Missing is { } missing) (missing.Found, missing.Required, missing.Window).Should().Be((within, threshold, TimeSpan.FromMinutes(minutes)));
    }, iter: 60, threads: 1);

    [TestCase(3, Severity.General)]
    [TestCase(2, Severity.Serious)]
    public void Severity_CriterionOfTheFileChanged_Follows(int atLeast, Severity severity)
    {
        var evaluator = EvaluatorWith((_, policy) => policy.SelectToken("severity.criteria[?(@.id == 'repeated-items')].threshold.atLeast.value")!.Replace(atLeast));
        var ruling = evaluator.Evaluate(SomeCase.WithItems(2));
        ruling.Severities.Single().Severity.Should().Be(severity);
    }

    private static IEnumerable<HarassmentCase> EachGradeUnderEachPolicy() =>
        from calls in new[] { 5, 10, 30 }
        from years in new[] { 0, 1 }
        select SomeCase.WithCalls(calls, SomeCase.Day.AddYears(years));

    private static PenaltyEvaluator EvaluatorWith(Action<int, JObject> change) =>
        PenaltyEvaluator.CreateBuilder().WithPolicies([.. Files.Select((f, i) =>
        {
            var policy = JObject.Parse(f.Json);
            change(i, policy);
            return PolicyReader.Read(policy.ToString(), f.Name);
        })]).Build();

    private static void WriteSanctions(JObject policy, int[] points, int[] cents, int days)
    {
        foreach (var (sanction, i) in policy["sanctions"]!.Select((s, i) => (s, i)))
        {
            if (sanction["points"] is { } p) p["value"] = points[i];
            if (sanction["compensation"]?["amount"] is { } amount) amount["value"] = cents[i] / 100m;
            if (sanction["storeMeasures"]?[0]?["length"] is { } length) length["value"] = $"P{days}D";
        }
    }

    private static void CheckAgainst(PolicyDocument policy, Sanction sanction)
    {
        var terms = policy.Sanctions.Single(s => s.Severity == sanction.Severity);
        sanction.Points.Should().Be(terms.Points is { } points ? new PointDeduction(terms.PointClass!.Value, points.Value) : null);
        sanction.StoreMeasures.Select(m => (m.Kind, m.Length)).Should().Equal(terms.StoreMeasures.Select(m => (m.Kind, m.Length.Value)));
        sanction.Compensation.Should().Be(terms.Compensation is { } c ? new Compensation(c.Amount.Value, c.Currency, c.Payee) : null);
    }
}
