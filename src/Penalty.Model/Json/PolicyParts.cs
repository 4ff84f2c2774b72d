using System.Collections.Immutable;
using Penalty.Model.Policies;

namespace Penalty.Model.Json;

/// <summary>What the files of all policies have in common: their head, and how a number stands in them with what it rests on.</summary>
internal static class PolicyParts
{
    /// <summary>Reads the file of a policy of an area: its head, then what <paramref name="body"/> reads beside it.</summary>
    public static T Read<T>(string area, string json, string name, InputLimits? limits, Func<ObjectReader, PolicyHead, T> body)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, name, limits ?? InputLimits.Default, o =>
        {
            o.Optional("$schema", v => v.Text());
            return body(o, HeadOf(o, area, name, json));
        });
    }

    public static ImmutableArray<T> List<T>(ObjectReader o, string name, Func<ObjectReader, T> read)
    {
        var list = o.Required(name, v => v.List(e => e.Object(read)!, min: 1));
        return list.IsDefault ? [] : list;
    }

    public static LocalizedText Localized(ValueReader v) => v.Object(o => new LocalizedText(
        o.Required("en", t => t.Text()), o.Required("zh-CN", t => t.Text())))!;

    /// <summary>A list of at least one text, such as steps to follow.</summary>
    public static ImmutableArray<LocalizedText> TextsOf(ObjectReader o, string name)
    {
        var list = o.Required(name, v => v.List(Localized, min: 1));
        return list.IsDefault ? [] : list;
    }

    /// <summary>What a complaint needs.</summary>
    public static NeedTerms<TNeed> NeedOf<TNeed>(ObjectReader o)
        where TNeed : struct, Enum => new(
            o.Required("need", v => v.Choice<TNeed>()),
            o.Required("clause", v => v.Text()),
            o.Required("necessity", v => TermOf(v, t => t.Choice<Necessity>())),
            o.Required("text", Localized));

    /// <summary>What the needs of a complaint rest on, and where that stands.</summary>
    public static IEnumerable<(string Path, string? Reference)> NeedReferences<TNeed>(ImmutableArray<NeedTerms<TNeed>> needs, string path)
        where TNeed : struct, Enum
    {
        for (var i = 0; i < needs.Length; i++)
        {
            yield return ($"{path}[{i}].clause", needs[i]?.Clause);
            yield return HeadConsistency.Of(needs[i]?.Necessity);
        }
    }

    /// <summary>A number, or another value, with what it rests on.</summary>
    public static Term<T> TermOf<T>(ValueReader v, Func<ValueReader, T> read)
        where T : notnull => v.Object(o => new Term<T>(o.Required("value", read), BasisOf(o), v.Path))!;

    public static Basis BasisOf(ObjectReader o)
    {
        var basis = new Basis(o.Required("basis", v => v.Text()), o.Optional("why", Localized));
        if (basis.IsHouseDefault && basis.Why is null) o.Problem("why", Said.Nothing, new("why the house default is what it is", "采用该默认值的理由"));
        if (!basis.IsHouseDefault && basis.Why is not null) o.Problem("why", new("a reason", "理由"), new("none: the number rests on a clause", "空：该数值有条款依据"));
        return basis;
    }

    private static PolicyHead HeadOf(ObjectReader o, string area, string name, string json)
    {
        var head = new PolicyHead
        {
            Area = o.Required("area", v => v.Code()),
            Id = o.Required("id", v => v.Code()),
            Family = o.Required("family", v => v.Code()),
            Version = o.Required("version", v => v.Text()),
            Title = o.Required("title", Localized),
            Effective = o.Required("effective", v => v.Object(Period)!),
            Sources = List(o, "sources", Source),
            Clauses = List(o, "clauses", ClauseOf),
            EffectiveLine = o.LineOf("effective"),
            FileName = name,
            Json = json,
            ContentHash = PenaltyJson.Hash(json),
        };
        if (head.Area is { Length: > 0 } found && found != area)
            o.Problem("area", Said.AsIs($"'{found}'"), Said.AsIs($"'{area}'"));
        HeadConsistency.Check(head, o);
        return head;
    }

    private static EffectivePeriod Period(ObjectReader o)
    {
        var period = new EffectivePeriod(
            o.Required("from", v => v.Instant()), o.OptionalValue("to", v => v.Instant()), BasisOf(o));
        if (period.To <= period.From) o.Problem("to", new("an end that is not after the beginning", "不晚于开始的结束时刻"), new("a later instant, or nothing", "更晚的时刻，或空"));
        return period;
    }

    private static SourceReference Source(ObjectReader o) => new(
        o.Required("id", v => v.Text()), o.Required("title", Localized), o.OptionalValue("published", v => v.Date()));

    private static Clause ClauseOf(ObjectReader o) => new(
        o.Required("id", v => v.Text()), o.Required("source", v => v.Text()), o.Required("text", Localized));
}
