using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>The yardstick: what a programmer would write who needs only this decision, and needs it fast.</summary>
public sealed class ByHand : IDecider
{
    public string Name => "straight-line C#";

    public Verdict Decide(DecisionCase decisionCase)
    {
        var verdict = new Verdict(decisionCase.ComplaintId);
        var seen = default(CaseMeasures);
        seen.Take(decisionCase);
        var gravest = Severity.None;
        Find(verdict, Conduct.FrequentCalls, seen.Calls, seen.CallProofs, ref gravest);
        Find(verdict, Conduct.OffensiveItems, seen.Items, seen.ItemProofs, ref gravest);
        verdict.WithdrawnTooLate = seen.WithdrawnTooLate;
        if (seen.WithdrawnInTime) verdict.AtLeast(Outcome.Withdrawn);
        else Sanction(verdict, gravest, seen.FiledByBuyer);
        return verdict;
    }

    private static void Find(Verdict verdict, Conduct conduct, int measured, int proofs, ref Severity gravest)
    {
        ref var record = ref verdict.Of(conduct);
        record.Measured = measured;
        if (measured < Policy.ShownFrom(conduct)) return;
        if (proofs == 0)
        {
            record.Status = ConductStatus.Unproven;
            verdict.AtLeast(Outcome.EvidenceInsufficient);
            return;
        }

        record.Status = ConductStatus.Established;
        record.Proofs = proofs;
        verdict.AtLeast(Outcome.Upheld);
        var severity = measured >= Policy.EspeciallySeriousFrom(conduct) ? Severity.EspeciallySerious
            : measured >= Policy.SeriousFrom(conduct) ? Severity.Serious
            : Severity.General;
        if (severity > gravest) gravest = severity;
    }

    private static void Sanction(Verdict verdict, Severity severity, bool filedByBuyer)
    {
        if (severity == Severity.None) return;
        verdict.Severity = severity;
        verdict.Points = Policy.Points(severity);
        verdict.PointClass = Policy.PointClass(severity);
        if (filedByBuyer && severity != Severity.EspeciallySerious) verdict.Compensation = Policy.Compensation;
    }
}
