using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using static Penalty.Model.Json.HeadConsistency;

namespace Penalty.Model.Json;

/// <summary>What has to hold between the parts of a policy.</summary>
internal static class PolicyConsistency
{
    public static void Check(PolicyDocument policy, ObjectReader o)
    {
        Unique(policy.Conducts, c => c?.Kind.Code, "conducts", o);
        Unique(policy.Sanctions, s => s?.Severity.ToString(), "sanctions", o);
        CheckReferences(policy.Head, References(policy), o);
        CheckConducts(policy, o);
        foreach (var severity in Enum.GetValues<Severity>())
        {
            if (!policy.Sanctions.Any(s => s?.Severity == severity))
                o.Problem("sanctions", new($"no sanction for {Codes.Of(severity)}", $"没有 {Codes.Of(severity)} 的处罚"), new("one for each grade of severity", "每个等级各一项"));
        }

        for (var i = 0; i < policy.Sanctions.Length; i++)
        {
            if (policy.Sanctions[i] is { } s && s.PointClass is null != (s.Points is null))
                o.Problem($"sanctions[{i}]", new("points without class, or a class without points", "有分无类或有类无分"), new("both or neither", "二者皆有或皆无"));
        }
    }

    private static void CheckConducts(PolicyDocument policy, ObjectReader o)
    {
        if (policy.Severity is null) return;
        Unique(policy.Severity.Criteria, c => c?.Id, "severity.criteria", o);
        for (var i = 0; i < policy.Severity.Criteria.Length; i++)
        {
            if (policy.Severity.Criteria[i] is { } c && !policy.Conducts.Any(t => t?.Kind == c.Conduct))
                o.Problem($"severity.criteria[{i}].conduct", new($"'{c.Conduct}', which the policy does not know", $"规则未规定的“{c.Conduct}”"), Said.OneOf(policy.Conducts.Where(t => t is not null).Select(t => t.Kind.Code)));
        }
    }

    private static IEnumerable<(string Path, string? Reference)> References(PolicyDocument policy)
    {
        foreach (var (conduct, i) in policy.Conducts.Select((c, i) => (c, i)).Where(c => c.c is not null))
        {
            yield return ($"conducts[{i}].clause", conduct.Clause);
            yield return Of(conduct.Threshold?.AtLeast);
            yield return Of(conduct.ProvenBy);
            yield return Of(conduct.IndirectEvidenceWeight);
            foreach (var parameter in conduct.Parameters?.All.Values ?? []) yield return Of(parameter);
        }

        yield return Of(policy.Severity?.Default);
        foreach (var criterion in policy.Severity?.Criteria.Where(c => c is not null) ?? []) yield return Of(criterion.Threshold?.AtLeast);
        foreach (var (sanction, i) in policy.Sanctions.Select((s, i) => (s, i)).Where(s => s.s is not null))
        {
            yield return ($"sanctions[{i}].clause", sanction.Clause);
            yield return Of(sanction.Points);
            yield return Of(sanction.Compensation?.Amount);
            yield return Of(sanction.Compensation?.OnlyIfFiledByBuyer);
            foreach (var measure in sanction.StoreMeasures.Where(m => m is not null)) yield return Of(measure.Length);
        }

        yield return Of(policy.Withdrawal?.BuyerMayWithdraw);
        yield return Of(policy.Withdrawal?.SellerMayUploadProof);
        yield return Of(policy.Withdrawal?.AfterRuling);
    }
}
