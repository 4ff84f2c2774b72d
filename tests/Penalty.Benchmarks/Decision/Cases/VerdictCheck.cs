using Penalty.Benchmarks.Decision.Deciders;

namespace Penalty.Benchmarks.Decision.Cases;

/// <summary>Compares every contender with the reference on every case, as filed and shuffled: only equals are worth timing.</summary>
public static class VerdictCheck
{
    public static void Run(IEnumerable<DecisionCase> cases, IReadOnlyList<IDecider> contenders)
    {
        foreach (var (decisionCase, index) in cases.Select((c, i) => (c, i)))
        {
            var expected = Reference.Decide(decisionCase);
            var shuffled = decisionCase.Shuffled(index);
            foreach (var contender in contenders)
            {
                Compare(contender, expected, decisionCase, "as filed");
                Compare(contender, expected, shuffled, "shuffled");
            }
        }
    }

    private static void Compare(IDecider contender, Verdict expected, DecisionCase decisionCase, string order)
    {
        var actual = contender.Decide(decisionCase);
        if (actual.Says(expected)) return;
        throw new VerdictsDifferException($"""
            {contender.Name} differs from the reference on case {decisionCase.ComplaintId} ({order}).
              expected  {expected}
              actual    {actual}
            """);
    }
}
