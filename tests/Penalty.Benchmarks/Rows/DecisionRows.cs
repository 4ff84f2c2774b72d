using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Report;

namespace Penalty.Benchmarks.Rows;

/// <summary>One harassment decision: every contender's time and memory for a case, against the method by hand.</summary>
public sealed class DecisionRows : IRowGroup
{
    public string Name => "decision";

    public IEnumerable<Row> Measure()
    {
        var contenders = Contenders.All();
        return CaseSet.All.SelectMany(set => Measure(set, contenders));
    }

    private static IEnumerable<Row> Measure(CaseSet set, IDecider[] contenders)
    {
        var cases = set.Make();
        VerdictCheck.Run(cases, contenders);
        var feeds = contenders.Select(c => new CaseFeed(c, cases)).ToArray();
        var sides = feeds.Select(feed => new Func<int, double>(_ => feed.Round())).ToArray();
        Rounds.WarmUp(TimeSpan.FromMilliseconds(400), sides);
        var rounds = Rounds.Alternate(201, TimeSpan.FromSeconds(2.5), sides);
        var rows = contenders.Select((contender, side) => new Row("decision", set.ToString(), contender.Name)
        {
            Time = Figures.Time(rounds.Time(side)),
            Bytes = Figures.Bytes(Allocated.By(feeds[side].DecideAll, cases.Length)),
            Figure = rounds.Ratio(side, to: 0),
            Goal = contender is BySession ? Goals.Decision(set.FactsEach) : null,
        });
        return set.FactsEach == CaseSet.All[0].FactsEach ? rows.Concat(Further(set, contenders, feeds, rounds, cases.Length)) : rows;
    }

    /// <summary>For small cases: the engine's memory, and its time against the other engine's.</summary>
    private static IEnumerable<Row> Further(CaseSet set, IDecider[] contenders, CaseFeed[] feeds, Rounds rounds, int cases)
    {
        var engine = Array.FindIndex(contenders, c => c is BySession);
        var expressions = Array.FindIndex(contenders, c => c is ByExpressions);
        yield return new Row("decision: allocated", set.ToString(), contenders[engine].Name)
        {
            Figure = Allocated.By(feeds[engine].DecideAll, cases),
            Unit = "B",
            Goal = Goals.SmallDecisionBytes,
        };
        yield return new Row("decision: over RulesEngine", set.ToString(), contenders[engine].Name)
        {
            Figure = rounds.Ratio(engine, to: expressions),
            Goal = Goals.OverExpressions,
        };
    }
}
