using Penalty.Model.Json;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Orders;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty;

/// <summary>Runs the rules on the closing of an order, and puts together what they conclude.</summary>
internal static class OrderClosingAssembly
{
    public static AreaFacts Facts { get; } = new(
        MaliciousOrderPolicyReader.Area,
        [typeof(OrderClosing), typeof(ApplicableOrderPolicy), typeof(ApplicableConsequence)],
        [],
        [typeof(ClosingDecided), typeof(ObjectionRaised), typeof(ConsequenceExpected), typeof(StepAdvised)]);

    public static OrderClosingAdvice Assemble(OrderClosing closing, MaliciousOrderPolicy policy, QuestionRules rules)
    {
        var run = rules.Run([
            closing,
            new ApplicableOrderPolicy(policy),
            .. policy.Closing.Consequences.Select(c => new ApplicableConsequence(policy.Id, c)),
        ]);
        var decided = run.Of<ClosingDecided>().FirstOrDefault();
        var advice = new OrderClosingAdvice
        {
            ClosingId = closing.Id,
            OrderId = closing.OrderId,
            Verdict = ClosingVerdict.ReferredToHuman,
            Text = ReferredText.Text,
            Explanation = Explanation.Empty,
            Provenance = AnswerParts.ProvenanceOf([policy], rules, OrdersJson.WriteClosing(closing, indented: false)),
        };
        if (rules.ReferralOf(run) is { } referral) return advice with { Referral = referral };
        if (decided is null) return advice with { Referral = AnswerParts.Undecided(closing.Id) };
        return advice with
        {
            Verdict = decided.Verdict,
            Clause = decided.Clause,
            Text = decided.Text,
            Objections = [.. run.Of<ObjectionRaised>().Select(o => o.Objection)],
            Consequences = [.. run.Of<ConsequenceExpected>().Select(c => c.Consequence)],
            NextSteps = [.. run.Of<StepAdvised>().Select(s => s.Step)],
            Explanation = ExplanationGraph.Of(run, rules),
        };
    }
}
