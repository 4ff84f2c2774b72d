using System.Collections.Concurrent;
using CsCheck;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Properties;

/// <summary>The random cases reach what they are compared on: a comparison that never meets a branch proves nothing of it.</summary>
public sealed class RandomCasesCoverage
{
    [Test]
    public void RandomCases_ThreeThousand_MeetEveryOutcomeGradeAndClause()
    {
        var evaluator = PenaltyEvaluator.CreateDefault();
        var met = new ConcurrentDictionary<string, int>();
        RandomCases.Any.Sample(c =>
        {
            foreach (var one in Branches(evaluator.Evaluate(c)).Distinct()) met.AddOrUpdate(one, 1, (_, n) => n + 1);
        }, iter: 3000);
        TestContext.Out.WriteLine(string.Join("\n", met.OrderBy(m => m.Key).Select(m => $"{m.Key}: {m.Value}")));
        foreach (var branch in Expected()) met.GetValueOrDefault(branch).Should().BeGreaterThan(5, "{0} has to be met often enough", branch);
    }

    private static IEnumerable<string> Branches(Ruling ruling) =>
    [
        $"outcome {ruling.Outcome}",
        .. ruling.Findings.Select(f => $"finding {f.Status}"),
        .. ruling.Findings.Where(f => f.Status == FindingStatus.Established).Select(f => $"established {f.Conduct} under {f.PolicyId}"),
        .. ruling.Severities.Select(s => $"severity {s.Severity} by {s.Source}"),
        .. ruling.Sanctions.Select(s => $"sanction {s.Clause}"),
        .. ruling.Sanctions.Where(s => s.Compensation is not null).Select(s => $"compensation {s.Clause}"),
        .. ruling.Withdrawals.Select(w => $"withdrawal {w.Effect}"),
        $"sanctions {Math.Min(ruling.Sanctions.Length, 2)}",
        $"policies {ruling.Provenance.Policies.Length}",
    ];

    private static IEnumerable<string> Expected() =>
    [
        .. Enum.GetValues<Outcome>().Where(o => o != Outcome.ReferredToHuman).Select(o => $"outcome {o}"),
        .. Enum.GetValues<FindingStatus>().Select(s => $"finding {s}"),
        .. Enum.GetValues<Severity>().SelectMany(s => Enum.GetValues<SeveritySource>(), (s, by) => $"severity {s} by {by}"),
        .. new[] { "F4.1", "F4.2", "F4.3", "F6.1", "F6.2", "F6.3" }.Select(c => $"sanction {c}"),
        "compensation F4.1", "compensation F4.2",
        .. Enum.GetValues<WithdrawalEffect>().Where(e => e != WithdrawalEffect.NotProvided).Select(e => $"withdrawal {e}"),
        "sanctions 2", "policies 2",
        "established frequent-calls under taobao-malicious-harassment", "established offensive-items under taobao-malicious-harassment",
        "established frequent-calls under taobao-harassing-others", "established offensive-items under taobao-harassing-others",
        "established abusive-messages under taobao-harassing-others",
    ];
}
