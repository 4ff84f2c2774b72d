using System.Text.Json;
using System.Text.Json.Nodes;

namespace Penalty.Testing;

/// <summary>The mutants of the policies of an evaluator: every value changed on its own, as far as that leaves a valid policy.</summary>
internal static class PolicyMutants
{
    /// <summary>What entries call themselves by.</summary>
    private static readonly string[] Names = ["id", "kind", "severity"];

    public static IEnumerable<Mutant> Of(PenaltyEvaluator evaluator, Func<string, bool> isWanted)
    {
        List<PolicyDraft> drafts = [.. evaluator.AllPolicies.Select(p => new PolicyDraft(p))];
        var codes = new OtherCodes(drafts);
        return drafts
            .Where(d => isWanted(d.Policy.Id))
            .SelectMany(d => d.Places, (draft, place) => (draft, place))
            .AsParallel().AsOrdered()
            .SelectMany(p => ChangesOf(p.draft, p.place, codes), (p, edit) => MutantOf(evaluator, p.draft, p.place, edit))
            .OfType<Mutant>()
            .ToList();
    }

    private static Mutant? MutantOf(PenaltyEvaluator evaluator, PolicyDraft draft, PolicyPlace place, Edit edit) =>
        draft.With(place, edit.Value) is { } policy
            ? new Mutant(edit.Kind, $"policy '{draft.Policy.Id}', {place.Path}", edit.Words, () => evaluator.Under(policy))
            : null;

    private static IEnumerable<Edit> ChangesOf(PolicyDraft draft, PolicyPlace place, OtherCodes codes)
    {
        if (OffByOne.NumberIn(place.Value) is not null) return OneOff(place.Value);
        return place.Value.GetValueKind() switch
        {
            JsonValueKind.True or JsonValueKind.False => [Becoming(MutantKind.FlagFlipped, place.Value, JsonValue.Create(!(bool)place.Value))],
            JsonValueKind.String when place.IsEntry => [Dropping(MutantKind.EntryDropped, place.Value)],
            JsonValueKind.String => codes.Instead(draft, place) is { } other ? [Becoming(MutantKind.CodeChanged, place.Value, other)] : [],
            JsonValueKind.Object or JsonValueKind.Array => [Dropping(place.IsEntry ? MutantKind.EntryDropped : MutantKind.PartDropped, place.Value)],
            _ => [],
        };
    }

    private static IEnumerable<Edit> OneOff(JsonNode value)
    {
        if (OffByOne.Of(value, higher: true) is { } higher) yield return Becoming(MutantKind.NumberRaised, value, higher);
        if (OffByOne.Of(value, higher: false) is { } lower) yield return Becoming(MutantKind.NumberLowered, value, lower);
    }

    private static Edit Becoming(MutantKind kind, JsonNode from, JsonNode to) => new(kind, to, $"{from.ToJsonString()} becomes {to.ToJsonString()}");

    private static Edit Dropping(MutantKind kind, JsonNode value) =>
        new(kind, null, value is JsonValue ? $"{value.ToJsonString()} is left out" : $"left out{Named(value)}");

    /// <summary>What an entry calls itself, where it does: places alone say little.</summary>
    private static string Named(JsonNode value) =>
        value is JsonObject o && Names.Select(n => o[n]).FirstOrDefault(n => n is JsonValue) is { } name ? $" ({name})" : string.Empty;

    private sealed record Edit(MutantKind Kind, JsonNode? Value, string Words);
}
