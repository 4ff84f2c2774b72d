using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Points;

/// <summary>F7 and the house clauses in straight lines: no rules, no policy file. It goes through a history event by event, and keeps sets of entries
/// where the rules keep sums.</summary>
internal sealed class StraightLine
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    private readonly List<Book> _books = [new()];
    private DateTimeOffset _lastClearing = DateTimeOffset.MinValue;
    private bool _overdue;

    private StraightLine()
    {
    }

    public List<Crossed> Crossings { get; } = [];

    public List<string> Movements { get; } = [];

    public int Of(PointClass pointClass) => _books[^1].Of(pointClass);

    public static StraightLine Through(IEnumerable<LedgerEntry> entries, DateTimeOffset at)
    {
        var line = new StraightLine();
        foreach (var happen in Events(entries.Where(e => e.Points is not null && e.At <= at).ToList(), at)) happen(line);
        return line;
    }

    /// <summary>Of one instant: reversals of what was booked before, the clearing, bookings, reversals of these.</summary>
    private static IEnumerable<Action<StraightLine>> Events(List<LedgerEntry> entries, DateTimeOffset at)
    {
        var booked = entries.Where(e => e.Reverses is null).ToDictionary(e => e.Id);
        var events = new List<(DateTimeOffset At, int Rank, string Id, Action<StraightLine> Happen)>();
        foreach (var e in booked.Values) events.Add((e.At, 2, e.Id, l => l.Deduct(e)));
        foreach (var r in entries.Where(e => e.Reverses is not null))
        {
            var e = booked[r.Reverses!.EntryId];
            events.Add((r.At, r.At == e.At ? 3 : 0, r.Id, l => l.Reverse(e, r)));
        }

        for (var year = 2023; new DateTimeOffset(year + 1, 1, 1, 0, 0, 0, Beijing) is var clearing && clearing <= at; year++)
        {
            if (booked.Values.Any(e => e.At.ToOffset(Beijing).Year == year)) events.Add((clearing, 1, "", l => l.Clear(clearing)));
        }

        return events.OrderBy(e => e.At).ThenBy(e => e.Rank).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => e.Happen);
    }

    private void Deduct(LedgerEntry e)
    {
        var (book, pointClass) = (_books[^1], e.Points!.Class);
        var before = book.Of(pointClass);
        book.Entries.Add(e);
        foreach (var threshold in new[] { 12, 24, 36, 48 }.Where(t => before < t && t <= book.Of(pointClass)))
            Crossings.Add(new Crossed(pointClass, threshold, e.At, e.Id) { Book = book });
        Note("Deducted");
    }

    private void Reverse(LedgerEntry e, LedgerEntry reversal)
    {
        var counts = _books[^1].Entries.Contains(e);
        foreach (var book in _books.Where(b => b.Entries.Remove(e)))
        {
            foreach (var c in Crossings.Where(c => c.Book == book && c.Class == e.Points!.Class && c.Points > book.Of(c.Class)))
                c.AnnulledAt ??= reversal.At;
        }

        if (_overdue && _books[^1].Of(PointClass.B) < 48) Restore(reversal.At);
        else Note(counts ? "Reversed" : "ReversedAfterClearing");
    }

    private void Restore(DateTimeOffset at)
    {
        var (old, fresh) = (_books[^1], new Book());
        fresh.Entries.UnionWith(old.Entries.Where(e => e.At >= _lastClearing));
        foreach (var c in Crossings.Where(c => c.Book == old && c.AnnulledAt is null))
        {
            if (c.Points <= fresh.Of(c.Class)) c.Book = fresh;
            else if (c.At >= _lastClearing) c.AnnulledAt = at;
        }

        _books.Add(fresh);
        _overdue = false;
        Note("Restored");
    }

    private void Clear(DateTimeOffset at)
    {
        _lastClearing = at;
        if (_books[^1].Of(PointClass.B) >= 48)
        {
            _overdue = true;
            Note("Kept");
            return;
        }

        var nothing = _books[^1].Entries.Count == 0;
        _books.Add(new Book());
        _overdue = false;
        if (!nothing) Note("Cleared");
    }

    private void Note(string what) => Movements.Add($"{what} {Of(PointClass.A)}/{Of(PointClass.B)}");

    /// <summary>Entries that count together, until they are cleared; reversals still reach them then.</summary>
    internal sealed class Book
    {
        public HashSet<LedgerEntry> Entries { get; } = [];

        public int Of(PointClass pointClass) => Entries.Where(e => e.Points!.Class == pointClass).Sum(e => e.Points!.Value);
    }

    internal sealed record Crossed(PointClass Class, int Points, DateTimeOffset At, string EntryId)
    {
        public Book Book { get; set; } = null!;

        public DateTimeOffset? AnnulledAt { get; set; }
    }
}
