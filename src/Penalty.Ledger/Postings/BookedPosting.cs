using System.Collections.Immutable;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>A posting as a ledger holds it. Immutable.</summary>
/// <param name="Id">The id of the posting, unique within the seller's ledger.</param>
/// <param name="SellerId">The account id of the seller.</param>
/// <param name="RecordedAt">When it was recorded, in UTC: by the ledger's clock, but never earlier than the posting of the seller before it.</param>
/// <param name="Entries">Its entries in the order in which they were given, with successive sequences; none when it imposes nothing.</param>
public sealed record BookedPosting(string Id, string SellerId, DateTimeOffset RecordedAt, ImmutableArray<PostedEntry> Entries)
{
    /// <summary>Tells whether a posting has the content of this one: the same id, seller and entries, in whatever order. Instants are compared as instants,
    /// whatever their offset, and amounts by value.</summary>
    /// <param name="posting">The posting.</param>
    /// <returns><see langword="true"/> when posting it would book the same.</returns>
    public bool HasContentOf(Posting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return posting.Id == Id && posting.SellerId == SellerId && !posting.Entries.IsDefault
            && Entries.Select(e => e.Entry).OrderBy(e => e.Id, StringComparer.Ordinal)
                .SequenceEqual(posting.Entries.OrderBy(e => e.Id, StringComparer.Ordinal));
    }
}
