using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Conclusions.Points;

namespace Penalty.Rules.Tests;

/// <summary>The tests of one rule, which runs alone on given facts. They stand in a file of the rule's name, in the folder that it has in <c>rules/</c>.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
public abstract class RuleTests<TRule>
    where TRule : Rule, new()
{
    private static readonly ISessionFactory Alone = new RuleCompiler().Compile([new RuleDefinitionFactory().Create(new TRule())]);

    /// <summary>What the rule concludes from facts: the id of each conclusion, and after <c>=</c> what it comes to, in ordinal order.</summary>
    protected static IReadOnlyList<string> Conclude(params object[] facts)
    {
        var session = Alone.CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return [.. session.Query<Conclusion>().AsEnumerable().Where(c => !facts.Contains(c)).Select(Describe).Order(StringComparer.Ordinal)];
    }

    private static string Day(DateTimeOffset at) => FormattableString.Invariant($"{at:yyyy-MM-dd}");

    private static string Describe(Conclusion conclusion) => conclusion.Id + conclusion switch
    {
        Measurement m => $"={m.Value}",
        FindingMade f => $"={f.Finding.Status}",
        SeverityAssessed s => $"={s.Severity}",
        SanctionDue d => $"={d.Terms.Clause}",
        PointsDeducted p => $"={p.Points.Class}{p.Points.Value}",
        CompensationOwed c => $"={c.Compensation.Amount} {c.Compensation.Currency} to {c.Compensation.Payee}",
        StoreMeasuresTaken m => $"={string.Join(", ", m.Measures.Select(x => $"{x.Kind} {x.Length.TotalDays} days"))}",
        WithdrawalDecided w => $"={w.Effect}",
        PointsAccount a => $"={a.Kind} A{a.Balance.A} B{a.Balance.B}",
        ThresholdLeft l => l.ByReversal ? "=by a reversal" : "=by a clearing",
        ThresholdAnnulled a => $"={Day(a.At)}",
        MeasureTaken m => m.End is { } end ? $"=until {Day(end)}" : "=for ever",
        MeasureLifted l => $"={Day(l.At)}",
        AccountClosed c => $"={Day(c.Since)}",
        CompensationAddedUp c => FormattableString.Invariant($"={c.Owed.Amount}"),
        NothingToDo n => $"={n.Basis}",
        CheckAdvised c => $"={c.Clause}",
        ChoiceOffered c => $"={c.Choice.To}",
        AlertRefused r => $"={r.Refusal.Basis.Reference}",
        HeldOut h => $"={h.Alert.Basis.Reference}",
        BulkDecided b => $"={b.Allowed}",
        OrderComplaintStands s => $"={s.Status}",
        AnswerDue d => $"={d.Window.Earliest:MM-dd} to {d.Window.Latest:MM-dd}",
        ClosingDecided c => $"={c.Verdict} {c.Clause}",
        ObjectionRaised o => $"={o.Objection.Clause}",
        LackFound l => $"={l.Lack.Necessity} {l.Lack.Clause}",
        ConductGuided g => $"={g.Guide.Clause} {string.Join(" ", g.Guide.Attachments.Select(a => a.Kind))}",
        IntakeDecided i => $"={i.Status}",
        _ => string.Empty,
    };
}
