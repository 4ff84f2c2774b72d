using CsCheck;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Properties;

/// <summary>What holds for every case. The number of cases that are compared with straight lines can be set by the variable PENALTY_CASES.</summary>
public sealed class EvaluationProperties
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();
    private static readonly RandomActs More = new(Gen.Const("incident-1"), 96);

    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("PENALTY_CASES"), out var cases) ? cases : 20_000;

    [Test]
    public void Evaluate_AnyCase_AgreesWithStraightLines() => RandomCases.Any.Sample(c =>
    {
        var (rules, lines) = (Decision.Of(Evaluator.Evaluate(c)), StraightLine.Decide(c));
        if (rules != lines) throw new AssertionException($"rules: {rules}\nstraight lines: {lines}\n{PenaltyJson.WriteCase(c)}");
    }, iter: Cases);

    [Test]
    public void Evaluate_FactsInAnyOrder_GivesTheSameBytes() => Gen.Select(RandomCases.Any, Gen.Int).Sample((c, seed) =>
        PenaltyJson.Write(Evaluator.Evaluate(Shuffled(c, new Random(seed)))).Should().Be(PenaltyJson.Write(Evaluator.Evaluate(c))), iter: 1000);

    [Test]
    public void Evaluate_SameCaseByTwoEvaluators_GivesTheSameBytes()
    {
        var other = PenaltyEvaluator.CreateDefault();
        RandomCases.Any.Sample(c => PenaltyJson.Write(other.Evaluate(c)).Should().Be(PenaltyJson.Write(Evaluator.Evaluate(c))), iter: 500);
    }

    [Test]
    public void Evaluate_CaseWrittenAndRead_GivesTheSameBytes() => RandomCases.Any.Sample(c =>
        PenaltyJson.Write(Evaluator.Evaluate(CaseReader.Read(PenaltyJson.WriteCase(c)))).Should().Be(PenaltyJson.Write(Evaluator.Evaluate(c))), iter: 500);

    [Test]
    public void Evaluate_MoreEvidence_NeverUnestablishes() => Gen.Select(RandomCases.Any, More.Filed()).Sample((c, more) =>
    {
        var after = Established(c with { Evidence = c.Evidence.Add(more with { Id = "more" }) });
        Established(c).Except(after).Should().BeEmpty();
    }, iter: 2000);

    [Test]
    public void Evaluate_OneMoreBasis_NeverUnestablishes() => Gen.Select(RandomCases.Any, More.Basis()).Sample((c, more) =>
    {
        var after = Established(c with { Bases = c.Bases.Add(more with { Id = "more" }) });
        Established(c).Except(after).Should().BeEmpty();
    }, iter: 2000);

    [Test]
    public void Evaluate_OneMoreCall_NeverLowersTheSeverity() => Gen.Select(RandomCases.Any, More.Call()).Sample((c, more) =>
    {
        var after = Evaluator.Evaluate(c with { Calls = c.Calls.Add(more with { Id = "more" }) }).Severities.ToDictionary(s => s.IncidentId, s => s.Severity);
        foreach (var before in Evaluator.Evaluate(c).Severities)
            after[before.IncidentId].Should().BeOneOf(Enum.GetValues<Severity>().Where(s => s >= before.Severity));
    }, iter: 2000);

    [Test]
    public void Evaluate_AnyCase_SanctionsOnlyWhatIsEstablished() => RandomCases.Any.Sample(c =>
    {
        var ruling = Evaluator.Evaluate(c);
        var established = ruling.Findings.Where(f => f.Status == FindingStatus.Established).Select(f => f.IncidentId).Distinct().Order(StringComparer.Ordinal);
        ruling.Sanctions.Select(s => s.IncidentId).Should().Equal(ruling.Outcome == Outcome.Established ? established : []);
    }, iter: 1000);

    private static List<string> Established(HarassmentCase c) =>
        [.. Evaluator.Evaluate(c).Findings.Where(f => f.Status == FindingStatus.Established).Select(f => $"{f.IncidentId}/{f.Conduct}")];

    private static HarassmentCase Shuffled(HarassmentCase c, Random random) => c with
    {
        Incidents = [.. InAnyOrder(c.Incidents, random).Select(i => i with { Alleged = [.. InAnyOrder(i.Alleged, random)] })],
        Calls = [.. InAnyOrder(c.Calls, random)],
        MailedItems = [.. InAnyOrder(c.MailedItems, random)],
        Messages = [.. InAnyOrder(c.Messages, random)],
        Observations = [.. InAnyOrder(c.Observations, random)],
        Evidence = [.. InAnyOrder(c.Evidence, random)],
        Bases = [.. InAnyOrder(c.Bases, random)],
        Withdrawals = [.. InAnyOrder(c.Withdrawals, random)],
        Grades = [.. InAnyOrder(c.Grades, random)],
    };

    private static T[] InAnyOrder<T>(IEnumerable<T> list, Random random)
    {
        var shuffled = list.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
