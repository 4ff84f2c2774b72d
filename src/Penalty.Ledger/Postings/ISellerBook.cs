using System.Collections.Immutable;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>One seller's postings as a store holds them, while a posting is booked and nobody else books for the seller.</summary>
internal interface ISellerBook
{
    /// <summary>The sequence of the last entry; 0 when there is none.</summary>
    long LastSequence { get; }

    /// <summary>When the last posting was recorded, in UTC; <see langword="null"/> when there is none.</summary>
    DateTimeOffset? LastRecordedAt { get; }

    BookedPosting? Find(string postingId);

    /// <summary>The entries that have one of the ids or reverse it.</summary>
    IEnumerable<PostedEntry> Related(ImmutableArray<string> ids);

    void Append(BookedPosting posting);
}
