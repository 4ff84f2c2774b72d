namespace Penalty.Engine.Tests.Reference;

/// <summary>Reads the values of variables, whichever engine made them.</summary>
internal static class Reading
{
    /// <summary>The number that a term stands for.</summary>
    public static int Number(Kind kind, int attribute, object value) => kind switch
    {
        Kind.Item => attribute == 0 ? ((IItem)value).A : ((IItem)value).B,
        Kind.Number => (int)value + attribute,
        Kind.Items => attribute == 0 ? Items(value).Count() : Items(value).Sum(i => i.A),
        Kind.Group => attribute == 0 ? ((IGrouping<int, IItem>)value).Key : Items(value).Count(),
        Kind.Lookup => attribute == 0 ? Groups(value).Count() : Groups(value).Where(g => g.Key == 1).Sum(g => g.Count()),
        _ => 0,
    };

    /// <summary>What makes the value the same from change to change.</summary>
    public static string Label(object value) => value switch
    {
        IItem item => item.Key,
        IGrouping<int, IItem> group => "g" + group.Key,
        string mark => mark,
        _ => "*",
    };

    public static string Label(IEnumerable<(string Name, object Value)> values) =>
        string.Join(" ", values.Select(v => $"{v.Name}={Label(v.Value)}"));

    /// <summary>Everything that can be seen of a value; the order of what is not ordered does not count.</summary>
    public static string Content(Variable variable, object?[] values) => values[variable.Slot] switch
    {
        null => "-",
        var items when variable.Ordering is { } ordering => Runs(ordering, Items(items), values),
        var items when variable.Kind == Kind.Items => Sorted(Items(items)),
        IGrouping<int, IItem> group => group.Key + Sorted(group),
        var groups when variable.Kind == Kind.Lookup => string.Join(" ", Groups(groups).OrderBy(g => g.Key).Select(g => g.Key + Sorted(g))),
        var value => value.ToString()!,
    };

    /// <summary>The keys by which a query puts an item in order, or groups it.</summary>
    public static int[] Keys(Query query, IItem item, object?[] values)
    {
        var with = (object?[])values.Clone();
        with[query.From.Variable.Slot] = item;
        return [.. query.Numbers.Select(n => Number(n.Number, with) * (n.IsDescending ? -1 : 1))];
    }

    public static int Number(Sum sum, object?[] values) =>
        Number(sum.First, values) + Number(sum.Second, values) + sum.Constant;

    public static int Number(Term? term, object?[] values) => term is null ? 0 : Number(term.Variable.Kind, term.Attribute, values[term.Variable.Slot]!);

    public static IEnumerable<IItem> Items(object value) => (IEnumerable<IItem>)value;

    private static IEnumerable<IGrouping<int, IItem>> Groups(object value) => (IEnumerable<IGrouping<int, IItem>>)value;

    /// <summary>Items in order; the order of those of the same keys does not count.</summary>
    private static string Runs(Query ordering, IEnumerable<IItem> items, object?[] values)
    {
        var runs = new List<(string Keys, List<IItem> Items)>();
        foreach (var item in items)
        {
            var keys = string.Join(",", Keys(ordering, item, values));
            if (runs.Count == 0 || runs[^1].Keys != keys) runs.Add((keys, []));
            runs[^1].Items.Add(item);
        }

        return string.Concat(runs.Select(r => r.Keys + Sorted(r.Items)));
    }

    private static string Sorted(IEnumerable<IItem> items) =>
        $"[{string.Join(" ", items.Select(i => i.ToString()).Order(StringComparer.Ordinal))}]";
}
