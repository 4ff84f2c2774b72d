namespace Penalty.Benchmarks.Scenarios.Updates;

/// <summary>Sees all entries in order, and reads only the first of them.</summary>
public sealed class EntriesInOrder : Rule
{
    public override void Define()
    {
        Board board = null!;
        IEnumerable<Entry> entries = null!;

        When()
            .Match(() => board)
            .Query(() => entries, q => q
                .Match<Entry>()
                .Collect()
                .OrderBy(e => e.Rank));

        Then()
            .Do(_ => Show(board, entries));
    }

    private static void Show(Board board, IEnumerable<Entry> entries)
    {
        board.Lowest = entries.First().Rank;
        if (board.ReadsAll) board.Ranks = [.. entries.Select(e => e.Rank)];
    }
}
