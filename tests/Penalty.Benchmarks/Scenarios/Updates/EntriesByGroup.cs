namespace Penalty.Benchmarks.Scenarios.Updates;

/// <summary>Sees the groups of the entries, and reads only the keys.</summary>
public sealed class EntriesByGroup : Rule
{
    public override void Define()
    {
        Board board = null!;
        IGrouping<int, Entry> group = null!;

        When()
            .Match(() => board)
            .Query(() => group, q => q
                .Match<Entry>()
                .GroupBy(e => e.Group));

        Then()
            .Do(_ => Show(board, group));
    }

    private static void Show(Board board, IGrouping<int, Entry> group)
    {
        board.Lowest = group.Key;
        if (board.ReadsAll) board.SizeOfGroup[group.Key] = group.Count(e => e.Group == group.Key);
    }
}
