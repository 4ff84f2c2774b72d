using Penalty.Model.Cases;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Orders;
using static Penalty.Model.Json.HeadConsistency;
using static Penalty.Model.Json.PolicyParts;

namespace Penalty.Model.Json;

/// <summary>Reads files of policies on malicious orders (F9): a whole policy, or one error that lists every problem.</summary>
public static class MaliciousOrderPolicyReader
{
    /// <summary>The area that it reads policies of.</summary>
    public const string Area = "orders";

    private const int LongestAnswer = 366;

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="InvalidInputException">The input is not a policy on malicious orders; lists every problem.</exception>
    public static MaliciousOrderPolicy Read(string json, string name = "policy", InputLimits? limits = null) =>
        PolicyParts.Read(Area, json, name, limits, (o, head) =>
        {
            var policy = new MaliciousOrderPolicy
            {
                Head = head,
                Complaint = o.Required("complaint", v => v.Object(Complaint)!),
                Closing = o.Required("closing", v => v.Object(Closing)!),
            };
            Check(policy, o);
            return policy;
        });

    private static OrderComplaintTerms Complaint(ObjectReader o) => new(
        o.Required("clause", v => v.Text()),
        TextsOf(o, "place"),
        o.Required("answer", v => v.Object(Answer)!),
        List(o, "needs", NeedOf<OrderComplaintNeed>));

    private static AnswerTerms Answer(ObjectReader o)
    {
        var answer = new AnswerTerms(
            o.Required("earliest", v => TermOf(v, t => t.Count(1, LongestAnswer))),
            o.Required("latest", v => TermOf(v, t => t.Count(1, LongestAnswer))),
            o.Required("countedFrom", v => TermOf(v, t => t.Choice<CountedFrom>())));
        if (answer is { Earliest.Value: > 0, Latest.Value: > 0 } && answer.Latest.Value < answer.Earliest.Value)
        {
            o.Problem(
                "latest.value",
                Said.Say($"{answer.Latest.Value}, before the earliest", $"{answer.Latest.Value}，早于最早工作日"),
                Said.Say($"a whole number from {answer.Earliest.Value} on", $"不小于 {answer.Earliest.Value} 的整数"));
        }

        return answer;
    }

    private static ClosingTerms Closing(ObjectReader o) => new(
        o.Required("clause", v => v.Text()),
        o.Required("closers", v => TermOf(v, t => t.List(e => e.Choice<Actor>(), min: 1))),
        o.Required("agreementForms", v => TermOf(v, t => t.List(e => e.Choice<AgreementForm>(), min: 1))),
        List(o, "consequences", c => new ConsequenceTerms(
            c.Required("code", v => v.Code()), c.Required("clause", v => v.Text()), c.Required("text", Localized))));

    private static void Check(MaliciousOrderPolicy policy, ObjectReader o)
    {
        if (policy.Complaint is { } complaint)
        {
            Unique(complaint.Needs, n => n is null ? null : Codes.Of(n.Need), "complaint.needs", o);
            CheckReferences(policy.Head, ReferencesOf(complaint), o);
        }

        if (policy.Closing is { } closing)
        {
            Unique(closing.Consequences, c => c?.Code, "closing.consequences", o);
            CheckReferences(policy.Head, ReferencesOf(closing), o);
        }
    }

    private static IEnumerable<(string Path, string? Reference)> ReferencesOf(OrderComplaintTerms complaint) =>
    [
        ("complaint.clause", complaint.Clause),
        Of(complaint.Answer?.Earliest),
        Of(complaint.Answer?.Latest),
        Of(complaint.Answer?.CountedFrom),
        .. NeedReferences(complaint.Needs, "complaint.needs"),
    ];

    private static IEnumerable<(string Path, string? Reference)> ReferencesOf(ClosingTerms closing) =>
    [
        ("closing.clause", closing.Clause),
        Of(closing.Closers),
        Of(closing.AgreementForms),
        .. closing.Consequences.Select((c, i) => ($"closing.consequences[{i}].clause", c?.Clause)),
    ];
}
