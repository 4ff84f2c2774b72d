namespace Penalty.Engine.Tests.Judge;

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
    public static string Label(object? value) => value switch
    {
        null => "-",
        IItem item => item.Key,
        IGrouping<int, IItem> group => "g" + group.Key,
        string mark => mark,
        _ => "*",
    };

    public static string Label(IEnumerable<(string Name, object? Value)> values) =>
        string.Join(" ", values.Select(v => $"{v.Name}={Label(v.Value)}"));

    /// <summary>Everything that can be seen of a value, in the order in which it is seen.</summary>
    public static string Content(object? value) => value switch
    {
        null => "-",
        string text => text,
        IGrouping<int, IItem> group => $"{group.Key}{Listed(group)}",
        IEnumerable<IGrouping<int, IItem>> groups => string.Join(" ", groups.Select(g => $"{g.Key}{Listed(g)}")),
        IEnumerable<IItem> items => Listed(items),
        _ => value.ToString()!,
    };

    public static int Number(Sum sum, object?[] values) =>
        Number(sum.First, values) + Number(sum.Second, values) + sum.Constant;

    public static int Number(Term? term, object?[] values) => term is null ? 0 : Number(term.Variable.Kind, term.Attribute, values[term.Variable.Slot]!);

    public static IEnumerable<IItem> Items(object value) => (IEnumerable<IItem>)value;

    private static IEnumerable<IGrouping<int, IItem>> Groups(object value) => (IEnumerable<IGrouping<int, IItem>>)value;

    private static string Listed(IEnumerable<IItem> items) => $"[{string.Join(" ", items)}]";
}
