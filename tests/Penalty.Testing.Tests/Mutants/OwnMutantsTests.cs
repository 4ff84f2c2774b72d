using Penalty.Testing.Mutants;
using Scenarios;

namespace Penalty.Testing.Tests.Mutants;

/// <summary>Penalty's own rules and policies, with the scenarios as the user's tests.</summary>
public sealed class OwnMutantsTests
{
    [Test]
    public async Task Scenarios_OfTheSamples_KillMutants()
    {
        var scenarios = (await Scenario.ReadAllAsync(CancellationToken.None)).Select(s => (s.Case, Expected: File.ReadAllText(s.ExpectedPath).TrimEnd())).ToList();
        var w = System.Diagnostics.Stopwatch.StartNew();
        var mutated = MutatedRules.Of(PenaltyEvaluator.CreateDefault());
        TestContext.Out.WriteLine(w.ElapsedMilliseconds);
        var report = mutated.Test(e =>
        {
            foreach (var (c, expected) in scenarios)
            {
                if (Scenario.Comparable(e.Evaluate(c)).TrimEnd() != expected) throw new InvalidOperationException(c.Complaint.Id);
            }
        });
        TestContext.Out.WriteLine(w.ElapsedMilliseconds);
        report.Save("/tmp/coverage/m.md").Save("/tmp/coverage/m.json").Save("/tmp/coverage/m.txt");
        TestContext.Out.WriteLine(report.ToText());
    }
}
