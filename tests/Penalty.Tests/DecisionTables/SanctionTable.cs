using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Tests.DecisionTables;

/// <summary>F4 and F6 as tables: grade and who brought the complaint, to points, compensation and store measures.</summary>
public sealed class SanctionTable
{
    private const ComplaintOrigin Buyer = ComplaintOrigin.FiledByBuyer;
    private const ComplaintOrigin Platform = ComplaintOrigin.FoundByPlatform;
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();
    private static readonly DateTimeOffset UnderTheSuccessor = SomeCase.Day.AddYears(1);

    [TestCase("F4.1", Severity.General, Buyer, "A2", "300 CNY to Buyer")]
    [TestCase("F4.1", Severity.General, Platform, "A2", "")]
    [TestCase("F4.2", Severity.Serious, Buyer, "A12", "300 CNY to Buyer")]
    [TestCase("F4.2", Severity.Serious, Platform, "A12", "")]
    [TestCase("F4.3", Severity.EspeciallySerious, Buyer, "B48", "")]
    [TestCase("F4.3", Severity.EspeciallySerious, Platform, "B48", "")]
    public void MaliciousHarassment_Grade_HasTheSanctionOfItsClause(
        string clause, Severity severity, ComplaintOrigin origin, string points, string compensation) =>
        Check(SomeCase.Day, severity, origin, new Row(clause, points, compensation, ""));

    [TestCase("F6.1", Severity.General, Buyer, "", "store-blocked for 7 days")]
    [TestCase("F6.1", Severity.General, Platform, "", "store-blocked for 7 days")]
    [TestCase("F6.2", Severity.Serious, Buyer, "A12", "")]
    [TestCase("F6.2", Severity.Serious, Platform, "A12", "")]
    [TestCase("F6.3", Severity.EspeciallySerious, Buyer, "B48", "")]
    [TestCase("F6.3", Severity.EspeciallySerious, Platform, "B48", "")]
    public void HarassingOthers_Grade_HasTheSanctionOfItsClause(
        string clause, Severity severity, ComplaintOrigin origin, string points, string measures) =>
        Check(UnderTheSuccessor, severity, origin, new Row(clause, points, "", measures));

    [TestCase("F4", 1)]
    [TestCase("F4", 2)]
    [TestCase("F4", 3)]
    public void MaliciousHarassment_SeveralIncidents_AreSanctionedEach(string clause, int incidents)
    {
        var one = SomeCase.WithCalls(5);
        var several = one with
        {
            Incidents = [.. Enumerable.Range(1, incidents).Select(i => one.Incidents[0] with { Id = $"incident-{i}" })],
            Calls = [.. Enumerable.Range(1, incidents).SelectMany(i => one.Calls.Select(c => c with { Id = $"{c.Id}-{i}", IncidentId = $"incident-{i}" }))],
            Evidence = [.. Enumerable.Range(1, incidents).Select(i => one.Evidence[0] with { Id = $"evidence-{i}", IncidentId = $"incident-{i}" })],
        };
        var sanctions = Evaluator.Evaluate(several).Sanctions;
        sanctions.Select(Row.Of).Should().Equal(Enumerable.Repeat(new Row($"{clause}.1", "A2", "300 CNY to Buyer", ""), incidents));
    }

    /// <summary>A grade has the same sanction, whether the policy's criteria give it or an adjudicator.</summary>
    private static void Check(DateTimeOffset day, Severity severity, ComplaintOrigin origin, Row expected)
    {
        var enough = severity switch { Severity.General => 5, Severity.Serious => 10, _ => 30 };
        var byCriteria = SomeCase.WithCalls(enough, day);
        var graded = SomeCase.WithCalls(5, day) with
        {
            Grades = [new AdjudicatorGrade { Id = "grade", IncidentId = "incident", Severity = severity, Reason = "reason", Adjudicator = "name" }],
        };
        foreach (var one in new[] { byCriteria, graded })
        {
            var ruling = Evaluator.Evaluate(one with { Complaint = SomeCase.Complaint(one.Complaint.FiledAt, origin) });
            ruling.Outcome.Should().Be(Outcome.Established);
            ruling.Severities.Single().Severity.Should().Be(severity);
            Row.Of(ruling.Sanctions.Single()).Should().Be(expected);
        }
    }

    private sealed record Row(string Clause, string Points, string Compensation, string Measures)
    {
        public static Row Of(Sanction s) => new(
            s.Clause,
            s.Points is { } p ? $"{p.Class}{p.Value}" : "",
            s.Compensation is { } c ? $"{c.Amount} {c.Currency} to {c.Payee}" : "",
            string.Join(", ", s.StoreMeasures.Select(m => $"{m.Kind} for {m.Length.TotalDays} days")));
    }
}
