using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Cases;

/// <summary>
/// The right verdict, by queries that are plain to read and take their time. Shares no code with any contender but the
/// numbers of the policy.
/// </summary>
public static class Reference
{
    public static Verdict Decide(DecisionCase decisionCase)
    {
        var id = decisionCase.ComplaintId;
        var complaint = decisionCase.Facts.OfType<Complaint>().Single(c => c.Id == id);
        var verdict = new Verdict(id)
        {
            Calls = Judge(decisionCase, Conduct.FrequentCalls, BusiestWindow(decisionCase)),
            Items = Judge(decisionCase, Conduct.OffensiveItems, OffensiveItems(decisionCase)),
            WithdrawnTooLate = Withdrawals(decisionCase).Any(w => StandsAt(decisionCase, w.At)),
        };
        verdict.AtLeast(Of(verdict.Calls.Status));
        verdict.AtLeast(Of(verdict.Items.Status));
        if (Withdrawals(decisionCase).Any(w => !StandsAt(decisionCase, w.At))) verdict.AtLeast(Outcome.Withdrawn);
        if (verdict.Outcome == Outcome.Upheld) Sanction(verdict, complaint);
        return verdict;
    }

    private static ConductRecord Judge(DecisionCase decisionCase, Conduct conduct, int measured)
    {
        if (measured < Policy.ShownFrom(conduct)) return new ConductRecord { Measured = measured };
        var id = decisionCase.ComplaintId;
        var evidence = decisionCase.Facts.OfType<Evidence>()
            .Count(e => e.ComplaintId == id && e.Conduct == conduct && Policy.Proves(e.Kind, conduct));
        var proofs = evidence + decisionCase.Facts.OfType<Admission>().Count(a => a.ComplaintId == id && a.Conduct == conduct);
        var status = proofs > 0 ? ConductStatus.Established : ConductStatus.Unproven;
        return new ConductRecord { Measured = measured, Proofs = proofs, Status = status };
    }

    private static Outcome Of(ConductStatus status) => status switch
    {
        ConductStatus.Established => Outcome.Upheld,
        ConductStatus.Unproven => Outcome.EvidenceInsufficient,
        _ => Outcome.Dismissed,
    };

    private static void Sanction(Verdict verdict, Complaint complaint)
    {
        Severity[] grades = [Grade(verdict.Calls, Conduct.FrequentCalls), Grade(verdict.Items, Conduct.OffensiveItems)];
        verdict.Severity = grades.Max();
        verdict.Points = Policy.Points(verdict.Severity);
        verdict.PointClass = Policy.PointClass(verdict.Severity);
        var compensates = complaint.FiledByBuyer && verdict.Severity != Severity.EspeciallySerious;
        verdict.Compensation = compensates ? Policy.Compensation : 0;
    }

    private static Severity Grade(ConductRecord record, Conduct conduct) => record switch
    {
        { Status: not ConductStatus.Established } => Severity.None,
        _ when record.Measured >= Policy.EspeciallySeriousFrom(conduct) => Severity.EspeciallySerious,
        _ when record.Measured >= Policy.SeriousFrom(conduct) => Severity.Serious,
        _ => Severity.General,
    };

    private static int BusiestWindow(DecisionCase decisionCase)
    {
        var calls = decisionCase.Facts.OfType<PhoneCall>()
            .Where(c => c.ComplaintId == decisionCase.ComplaintId && c.BySeller && c.Answered)
            .ToArray();
        return calls.Length == 0 ? 0 : calls.Max(first => calls.Count(c => c.At >= first.At && c.At - first.At <= Policy.Window));
    }

    private static int OffensiveItems(DecisionCase decisionCase) =>
        decisionCase.Facts.OfType<MailedItem>().Count(i => i.ComplaintId == decisionCase.ComplaintId && i.Offensive);

    private static IEnumerable<WithdrawalRequest> Withdrawals(DecisionCase decisionCase) =>
        decisionCase.Facts.OfType<WithdrawalRequest>().Where(w => w.ComplaintId == decisionCase.ComplaintId && w.BuyerAgreed);

    private static bool StandsAt(DecisionCase decisionCase, DateTime at) =>
        decisionCase.Facts.OfType<StandingRuling>().Any(r => r.ComplaintId == decisionCase.ComplaintId && r.MadeAt <= at);
}
