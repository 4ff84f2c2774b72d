using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Report;

namespace Penalty.Benchmarks.Rows;

/// <summary>One harassment decision: every contender's time and memory for a case, against the method by hand.</summary>
public sealed class DecisionRows : IRowGroup
{
    public static readonly int[] Sizes = [8, 30, 1000];

    public const int Cases = 300;

    private const int ChunkLength = 12;

    public string Name => "decision";

    public IEnumerable<Row> Measure()
    {
        var contenders = Contenders.All();
        return Sizes.SelectMany(size => MeasureSize(size, contenders));
    }

    private static IEnumerable<Row> MeasureSize(int size, IDecider[] contenders)
    {
        var cases = CaseGenerator.Make(size, Cases);
        VerdictCheck.Run(cases, contenders);
        var chunks = cases.Chunk(ChunkLength).ToArray();
        var sides = contenders.Select(c => Side(c, chunks)).ToArray();
        Rounds.WarmUp(TimeSpan.FromMilliseconds(400), sides);
        var rounds = Rounds.Alternate(4 * chunks.Length, TimeSpan.FromSeconds(2.5), sides);
        return contenders.Select((contender, side) => new Row("decision", $"{size:N0} facts", contender.Name)
        {
            Time = Figures.Time(rounds.Time(side)),
            Bytes = Figures.Bytes(Allocated.By(() => DecideAll(contender, cases), cases.Length)),
            Figure = rounds.Ratio(side, to: 0),
            Goal = contender is BySession ? Goals.Decision : null,
        });
    }

    /// <summary>All contenders decide the same few cases in a round, other cases in the next.</summary>
    private static Func<int, double> Side(IDecider contender, DecisionCase[][] chunks) => round =>
    {
        var chunk = chunks[round % chunks.Length];
        return Timed.Repeated(() => DecideAll(contender, chunk), chunk.Length);
    };

    private static void DecideAll(IDecider contender, DecisionCase[] cases)
    {
        foreach (var decisionCase in cases) contender.Decide(decisionCase);
    }
}
