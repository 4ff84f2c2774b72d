using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Facts;
using RulesEngine.Models;

namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>
/// Microsoft RulesEngine: expressions over one input, no chaining. What its expressions can't say (joins, the window) the
/// host measures first, in the same pass as the method by hand; what follows from an expression the host puts in the verdict.
/// </summary>
public sealed class ByExpressions : IDecider
{
    private readonly RulesEngine.RulesEngine _engine = new(
        [DecisionWorkflow.Create()],
        new ReSettings { EnableFormattedErrorMessage = false, EnableScopedParams = false, IsExpressionCaseSensitive = true });

    public string Name => "Microsoft RulesEngine";

    public Verdict Decide(DecisionCase decisionCase)
    {
        var seen = default(CaseMeasures);
        seen.Take(decisionCase);
        var pending = _engine.ExecuteAllRulesAsync(DecisionWorkflow.Name, new RuleParameter("seen", seen));
        var results = pending.IsCompletedSuccessfully ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
        var verdict = new Verdict(decisionCase.ComplaintId);
        Write(verdict, Conduct.FrequentCalls, seen.Calls, seen.CallProofs, results[0].IsSuccess, results[1].IsSuccess);
        Write(verdict, Conduct.OffensiveItems, seen.Items, seen.ItemProofs, results[2].IsSuccess, results[3].IsSuccess);
        if (results[4].IsSuccess) Sanction(verdict, Severity.General);
        if (results[5].IsSuccess) Sanction(verdict, Severity.Serious);
        if (results[6].IsSuccess) Sanction(verdict, Severity.EspeciallySerious);
        if (results[7].IsSuccess) verdict.Compensation = Policy.Compensation;
        if (results[8].IsSuccess) verdict.AtLeast(Outcome.Withdrawn);
        verdict.WithdrawnTooLate = results[9].IsSuccess;
        return verdict;
    }

    private static void Write(Verdict verdict, Conduct conduct, int measured, int proofs, bool established, bool unproven)
    {
        ref var record = ref verdict.Of(conduct);
        record.Measured = measured;
        if (established)
        {
            (record.Status, record.Proofs) = (ConductStatus.Established, proofs);
            verdict.AtLeast(Outcome.Upheld);
        }
        else if (unproven)
        {
            record.Status = ConductStatus.Unproven;
            verdict.AtLeast(Outcome.EvidenceInsufficient);
        }
    }

    private static void Sanction(Verdict verdict, Severity severity)
    {
        verdict.Severity = severity;
        verdict.Points = Policy.Points(severity);
        verdict.PointClass = Policy.PointClass(severity);
    }
}
