using Penalty.Model.Cases;
using Penalty.Model.Policies.Complaints;
using static Penalty.Model.Json.HeadConsistency;
using static Penalty.Model.Json.PolicyParts;

namespace Penalty.Model.Json;

/// <summary>Reads files of policies on filing complaints (F2, F3): a whole policy, or one error that lists every problem.</summary>
public static class ComplaintPolicyReader
{
    /// <summary>The area that it reads policies of.</summary>
    public const string Area = "complaints";

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="InvalidInputException">The input is not a policy on filing complaints; lists every problem.</exception>
    public static ComplaintPolicy Read(string json, string name = "policy", InputLimits? limits = null) =>
        PolicyParts.Read(Area, json, name, limits, (o, head) =>
        {
            var policy = new ComplaintPolicy
            {
                Head = head,
                Routes = List(o, "routes", Route),
                Attachments = List(o, "attachments", Attachment),
                Needs = List(o, "needs", NeedOf<IntakeNeed>),
            };
            Check(policy, o);
            return policy;
        });

    private static RouteTerms Route(ObjectReader o)
    {
        var route = new RouteTerms(
            o.Required("route", v => v.Choice<ComplaintRoute>()),
            o.Required("clause", v => v.Text()),
            o.Required("title", Localized),
            TextsOf(o, "steps"));
        if (route.Steps.Length > 0 && !route.Steps.Any(NamesTheTransaction))
        {
            o.Problem(
                "steps",
                new("no step that names the transaction in both languages", "没有在两种语言中均指明交易的步骤"),
                new($"one with '{RouteTerms.Transaction}' in both", $"一个在两种语言中均含“{RouteTerms.Transaction}”的步骤"));
        }

        return route;
    }

    private static bool NamesTheTransaction(LocalizedText? step) =>
        step is { En: { } en, ZhCn: { } zhCn }
        && en.Contains(RouteTerms.Transaction, StringComparison.Ordinal) && zhCn.Contains(RouteTerms.Transaction, StringComparison.Ordinal);

    private static AttachmentTerms Attachment(ObjectReader o) => new(
        o.Required("kind", v => v.Choice<EvidenceKind>()), o.Required("clause", v => v.Text()), o.Required("text", Localized));

    private static void Check(ComplaintPolicy policy, ObjectReader o)
    {
        Unique(policy.Routes, r => r is null ? null : Codes.Of(r.Route), "routes", o);
        Unique(policy.Attachments, a => a is null ? null : Codes.Of(a.Kind), "attachments", o);
        Unique(policy.Needs, n => n is null ? null : Codes.Of(n.Need), "needs", o);
        CheckEach<EvidenceKind>(policy.Attachments.Where(a => a is not null).Select(a => a.Kind), "attachments", o);
        CheckReferences(policy.Head, References(policy), o);
    }

    /// <summary>A kind of evidence that a conduct can be proven by, and that nobody is told to attach, would be a trap.</summary>
    private static void CheckEach<TEnum>(IEnumerable<TEnum> found, string path, ObjectReader o)
        where TEnum : struct, Enum
    {
        foreach (var missing in Enum.GetValues<TEnum>().Except(found).Select(m => Codes.Of(m)))
            o.Problem(path, new($"none for {missing}", $"没有 {missing}"), new("one for each kind of evidence", "每种证据各一项"));
    }

    private static IEnumerable<(string Path, string? Reference)> References(ComplaintPolicy policy) =>
    [
        .. policy.Routes.Select((r, i) => ($"routes[{i}].clause", r?.Clause)),
        .. policy.Attachments.Select((a, i) => ($"attachments[{i}].clause", a?.Clause)),
        .. NeedReferences(policy.Needs, "needs"),
    ];
}
