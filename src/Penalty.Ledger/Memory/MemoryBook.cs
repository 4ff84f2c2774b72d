using System.Collections.Immutable;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>One seller's postings in memory. Whoever reads or appends holds the gate, but for the members that take it themselves.</summary>
internal sealed class MemoryBook : ISellerBook
{
    private readonly List<PostedEntry> _entries = [];
    private readonly Dictionary<string, BookedPosting> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostedEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostedEntry> _reversals = new(StringComparer.Ordinal);

    public Lock Gate { get; } = new();

    public long LastSequence => _entries.Count;

    public DateTimeOffset? LastRecordedAt { get; private set; }

    /// <summary>Takes the gate.</summary>
    public bool IsEmpty
    {
        get { lock (Gate) return _postings.Count == 0; }
    }

    public BookedPosting? Find(string postingId) => _postings.GetValueOrDefault(postingId);

    public IEnumerable<PostedEntry> Related(ImmutableArray<string> ids) =>
        ids.SelectMany(i => new[] { _byId.GetValueOrDefault(i), _reversals.GetValueOrDefault(i) }).OfType<PostedEntry>();

    public void Append(BookedPosting posting)
    {
        _postings.Add(posting.Id, posting);
        LastRecordedAt = posting.RecordedAt;
        foreach (var entry in posting.Entries)
        {
            _entries.Add(entry);
            _byId.Add(entry.Entry.Id, entry);
            if (entry.Entry.Reverses is { } reversal) _reversals.Add(reversal.EntryId, entry);
        }
    }

    /// <summary>The entries recorded at an instant or before; takes the gate.</summary>
    public ImmutableArray<PostedEntry> AsOf(DateTimeOffset knownAt)
    {
        lock (Gate) return [.. _entries.TakeWhile(e => e.RecordedAt <= knownAt)];
    }
}
