using CsCheck;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Tests;

/// <summary>What holds for every case. The number of cases can be set by the variable PENALTY_CASES.</summary>
public sealed class EvaluationProperties
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("PENALTY_CASES"), out var cases) ? cases : 20_000;

    [Test]
    public void Evaluate_AnyCase_AgreesWithStraightLines() => RandomCases.Any.Sample(c =>
    {
        var ruling = Evaluator.Evaluate(c);
        var sanctions = ruling.Sanctions.Select(s =>
            $"{s.IncidentId} {(s.Points is { } p ? $"{p.Class}{p.Value}" : $"blocked {s.StoreMeasures.Single().Length.TotalDays} days")}{(s.Compensation is { } m ? $" {m.Amount} {m.Currency}" : "")}");
        var decided = $"{ruling.Outcome}: {string.Join("; ", sanctions)}";
        if (decided != StraightLine.Decide(c)) throw new AssertionException($"rules: {decided}\nstraight lines: {StraightLine.Decide(c)}\n{PenaltyJson.WriteCase(c)}");
    }, iter: Cases);

    [Test]
    public void Evaluate_FactsInAnotherOrder_GivesTheSameBytes() => RandomCases.Any.Sample(c =>
    {
        var reversed = c with
        {
            Incidents = [.. c.Incidents.Reverse()],
            Calls = [.. c.Calls.Reverse()],
            MailedItems = [.. c.MailedItems.Reverse()],
            Messages = [.. c.Messages.Reverse()],
            Evidence = [.. c.Evidence.Reverse()],
            Bases = [.. c.Bases.Reverse()],
            Withdrawals = [.. c.Withdrawals.Reverse()],
        };
        PenaltyJson.Write(Evaluator.Evaluate(reversed)).Should().Be(PenaltyJson.Write(Evaluator.Evaluate(c)));
    }, iter: 500);

    [Test]
    public void Evaluate_MoreEvidence_NeverUnestablishes() => RandomCases.Any.Sample(c =>
    {
        var before = Established(Evaluator.Evaluate(c));
        var more = new Evidence { Id = "more", IncidentId = "incident-1", Kind = EvidenceKind.Other, Reference = "more", Supports = ConductKind.FrequentCalls, FiledAt = c.Complaint.FiledAt };
        before.Except(Established(Evaluator.Evaluate(c with { Evidence = c.Evidence.Add(more) }))).Should().BeEmpty();
    }, iter: 500);

    [Test]
    public void Evaluate_OneMoreCall_NeverLowersTheSeverity() => RandomCases.Any.Where(c => c.Calls.Length > 0).Sample(c =>
    {
        var twin = c.Calls[0] with { Id = "more" };
        var after = Evaluator.Evaluate(c with { Calls = c.Calls.Add(twin) }).Severities.ToDictionary(s => s.IncidentId, s => s.Severity);
        foreach (var before in Evaluator.Evaluate(c).Severities)
            after[before.IncidentId].Should().BeOneOf(Enum.GetValues<Severity>().Where(s => s >= before.Severity));
    }, iter: 500);

    [Test]
    public void Evaluate_AnyCase_SanctionsOnlyWhatIsEstablished() => RandomCases.Any.Sample(c =>
    {
        var ruling = Evaluator.Evaluate(c);
        var established = ruling.Findings.Where(f => f.Status == FindingStatus.Established).Select(f => f.IncidentId);
        ruling.Sanctions.Select(s => s.IncidentId).Should().BeSubsetOf(established);
        if (ruling.Outcome != Outcome.Established) ruling.Sanctions.Should().BeEmpty();
    }, iter: 500);

    private static List<string> Established(Ruling ruling) =>
        ruling.Findings.Where(f => f.Status == FindingStatus.Established).Select(f => $"{f.IncidentId}/{f.Conduct}").ToList();
}
