using Penalty.Model.Alerts;
using Penalty.Model.Policies.Alerts;

namespace Penalty.Model.Json;

/// <summary>What has to hold between the parts of a policy on alerts: everything is said, once, and what is final is.</summary>
internal static class AlertPolicyConsistency
{
    public static void Check(AlertPolicy policy, ObjectReader o)
    {
        EachOnce(policy.Kinds, t => t?.Kind, "kinds", o);
        EachOnce(policy.States, t => t?.State, "states", o);
        EachOnce(policy.Actions, t => t?.Action, "actions", o);
        HeadConsistency.Unique(policy.Transitions, t => t is null ? null : $"{Codes.Of(t.From)} / {Codes.Of(t.Action)}", "transitions", o);
        CheckTransitions(policy, o);
        HeadConsistency.CheckReferences(policy.Head, References(policy), o);
    }

    private static void EachOnce<T, TEnum>(IReadOnlyList<T> terms, Func<T, TEnum?> of, string path, ObjectReader o)
        where TEnum : struct, Enum
    {
        HeadConsistency.Unique(terms, t => of(t) is { } value ? Codes.Of(value) : null, path, o);
        foreach (var missing in Enum.GetValues<TEnum>().Where(v => !terms.Any(t => of(t) is { } value && value.Equals(v))))
            o.Problem(path, Said.Nothing, new($"an entry for '{Codes.Of(missing)}'", $"“{Codes.Of(missing)}”的条目"));
    }

    private static void CheckTransitions(AlertPolicy policy, ObjectReader o)
    {
        var final = policy.States.Where(s => s?.Final?.Value == true).Select(s => s.State).ToHashSet();
        for (var i = 0; i < policy.Transitions.Length; i++)
        {
            if (policy.Transitions[i] is not { } transition) continue;
            if (final.Contains(transition.From))
                o.Problem($"transitions[{i}].from", new($"'{Codes.Of(transition.From)}', a final state", $"终结状态“{Codes.Of(transition.From)}”"), new("a state that is not final", "非终结状态"));
            if (transition.To == AlertState.HandledByPlatform)
                o.Problem($"transitions[{i}].to", Said.AsIs($"'{Codes.Of(transition.To)}'"), new("a state that a seller's action can lead to", "商家操作可到达的状态"));
        }
    }

    private static IEnumerable<(string Path, string? Reference)> References(AlertPolicy policy)
    {
        for (var i = 0; i < policy.Kinds.Length; i++) yield return ($"kinds[{i}].clause", policy.Kinds[i]?.Clause);
        for (var i = 0; i < policy.Actions.Length; i++) yield return ($"actions[{i}].clause", policy.Actions[i]?.Clause);
        for (var i = 0; i < policy.States.Length; i++)
        {
            yield return ($"states[{i}].basis", policy.States[i]?.Basis?.Reference);
            yield return HeadConsistency.Of(policy.States[i]?.Final);
        }

        for (var i = 0; i < policy.Transitions.Length; i++) yield return ($"transitions[{i}].basis", policy.Transitions[i]?.Basis?.Reference);
        yield return HeadConsistency.Of(policy.Bulk?.OrdersThatNeedEvidence);
    }
}
