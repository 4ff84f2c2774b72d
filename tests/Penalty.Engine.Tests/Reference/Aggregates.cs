using System.Collections;

namespace Penalty.Engine.Tests.Reference;

/// <summary>The results of a query, calculated from all that it is made from.</summary>
internal static class Aggregates
{
    public static IEnumerable<Result> Of(Query query, IReadOnlyList<Found> sources) => query.Operator switch
    {
        Operator.Select => sources.Select(s => Selected(query, s)),
        Operator.SelectMany => sources.SelectMany(s => Several(query, s)),
        Operator.GroupBy => Groups(query, sources).Select(g => new Result(g.Group, $"{g.Group.Key}", Stamps(g.Sources))),
        Operator.Lookup => [new Result(Groups(query, sources).Select(g => g.Group).ToList(), "", Stamps(sources))],
        Operator.Order => [new Result(Ordered(query, sources), "", Stamps(sources))],
        _ => [new Result(sources.Select(s => ItemOf(query, s)).ToList(), "", Stamps(sources))],
    };

    private static Result Selected(Query query, Found source) => new(
        Pick.One(ValueOf(query, source), Number(query, 0, source), Number(query, 1, source)), source.Id, source.Stamp);

    private static IEnumerable<Result> Several(Query query, Found source)
    {
        var values = query.Numbers.Count == 0
            ? Reading.Items(ValueOf(query, source))
            : Pick.Several(ValueOf(query, source), Number(query, 0, source), Number(query, 1, source));
        return values.Select(v => new Result(v, $"{source.Id}>{v.Key}", source.Stamp));
    }

    private static IEnumerable<(Group Group, List<Found> Sources)> Groups(Query query, IEnumerable<Found> sources) => sources
        .GroupBy(s => Number(query, 0, s))
        .Select(g => (new Group(g.Key, [.. g.Select(s => ItemOf(query, s))]), g.ToList()));

    private static List<IItem> Ordered(Query query, IReadOnlyList<Found> sources) =>
        [.. sources.OrderBy(s => Reading.Keys(query, ItemOf(query, s), s.Values), new KeyOrder()).Select(s => ItemOf(query, s))];

    private static object ValueOf(Query query, Found source) => source.Values[query.From.Variable.Slot]!;

    private static IItem ItemOf(Query query, Found source) => (IItem)ValueOf(query, source);

    private static int Number(Query query, int index, Found source) => Reading.Number(query.Numbers[index].Number, source.Values);

    private static string Stamps(IEnumerable<Found> sources) =>
        $"[{string.Join(",", sources.Select(s => s.Stamp + s.Id).Order(StringComparer.Ordinal))}]";

    private sealed class KeyOrder : IComparer<int[]>
    {
        public int Compare(int[]? x, int[]? y) => x.AsSpan().SequenceCompareTo(y.AsSpan());
    }

    private sealed class Group(int key, IReadOnlyList<IItem> items) : IGrouping<int, IItem>
    {
        public int Key => key;

        public IEnumerator<IItem> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
