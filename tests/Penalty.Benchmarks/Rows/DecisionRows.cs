using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Report;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Rows;

/// <summary>One harassment decision: every contender's time and memory for a case, and their ratios.</summary>
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
        Rounds.WarmUp(TimeSpan.FromMilliseconds(600), sides);
        var rounds = Rounds.Alternate(201, TimeSpan.FromSeconds(5), sides);
        var bytes = feeds.Select(feed => Allocated.By(feed.DecideAll, cases.Length)).ToArray();
        foreach (var (contender, side) in contenders.Select((c, i) => (c, i)))
        {
            yield return new Row("decision", set.ToString(), contender.Name)
            {
                Time = Figures.Time(rounds.Time(side)),
                Bytes = Figures.Bytes(bytes[side]),
            };
        }

        var ours = Array.FindIndex(contenders, c => c.Name == RuleRuntime.PenaltyEngine.Name);
        var theirs = Array.FindIndex(contenders, c => c.Name == RuleRuntime.NRules.Name);
        yield return Ratio("decision: time", theirs, ours, rounds.Ratio(theirs, to: ours), Goals.Decision(set.FactsEach));
        yield return Ratio("decision: allocated", theirs, ours, bytes[theirs] / bytes[ours], Goals.DecisionBytes);
        foreach (var side in Enumerable.Range(0, contenders.Length).Where(i => contenders[i] is not BySession))
        {
            yield return Ratio("decision: time", ours, side, rounds.Ratio(ours, to: side), null);
        }

        Row Ratio(string measure, int one, int other, double figure, Goal? goal) =>
            new(measure, set.ToString(), $"{contenders[one].Name} over {contenders[other].Name}") { Figure = figure, Goal = goal };
    }
}
