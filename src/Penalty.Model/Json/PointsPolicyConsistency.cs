using Penalty.Model.Policies.Points;
using static Penalty.Model.Json.HeadConsistency;

namespace Penalty.Model.Json;

/// <summary>What has to hold between the parts of a policy on points.</summary>
internal static class PointsPolicyConsistency
{
    public static void Check(PointsPolicy policy, ObjectReader o)
    {
        Unique(policy.Thresholds, t => t?.Points is null ? null : $"{t.Class} {t.Points.Value}", "thresholds", o);
        for (var i = 0; i < policy.Thresholds.Length; i++)
        {
            if (policy.Thresholds[i] is { } threshold) Unique(threshold.Measures, m => m?.Kind, $"thresholds[{i}].measures", o);
        }

        CheckReferences(policy.Head, References(policy), o);
        CheckKeptWhile(policy, o);
    }

    private static void CheckKeptWhile(PointsPolicy policy, ObjectReader o)
    {
        if (policy.Clearing?.KeptWhile?.Value is not { Length: > 0 } kind) return;
        var kinds = policy.Thresholds.Where(t => t is not null).SelectMany(t => t.Measures).Where(m => m is not null).Select(m => m.Kind).Distinct().ToList();
        foreach (var (threshold, i) in policy.Thresholds.Select((t, i) => (t, i)).Where(t => t.t is not null))
        {
            var place = threshold.Measures.ToList().FindIndex(m => m?.Kind == kind && m.Length is not null);
            if (place >= 0) o.Problem($"thresholds[{i}].measures[{place}].length", new("a length", "期限"), new("none: what keeps points from being cleared is permanent", "空：使扣分不清零的措施应为永久"));
        }

        if (!kinds.Contains(kind))
            o.Problem("clearing.keptWhile.value", new($"'{kind}', a measure that no threshold brings", $"没有阈值会采取的措施“{kind}”"), Said.OneOf(kinds), Nearest.To(kind, kinds));
    }

    private static IEnumerable<(string Path, string? Reference)> References(PointsPolicy policy)
    {
        foreach (var (threshold, i) in policy.Thresholds.Select((t, i) => (t, i)).Where(t => t.t is not null))
        {
            yield return ($"thresholds[{i}].clause", threshold.Clause);
            yield return Of(threshold.Points);
            foreach (var measure in threshold.Measures.Where(m => m is not null)) yield return Of(measure.Length);
        }

        yield return Of(policy.Clearing?.Yearly);
        yield return Of(policy.Clearing?.KeptWhile);
    }
}
