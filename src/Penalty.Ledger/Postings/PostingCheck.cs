using System.Collections.Immutable;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>What a posting must satisfy to be booked, the same for every store. Pure: it reads no store.</summary>
public static class PostingCheck
{
    /// <summary>Checks a posting by itself: ids and texts that can be kept, one seller, one ruling, entries told apart, and an amount that is either points
    /// or compensation, positive, or negative where it reverses.</summary>
    /// <param name="posting">The posting.</param>
    /// <returns>Every problem, in the order of the posting; none when it is well formed.</returns>
    public static ImmutableArray<PostingProblem> OfForm(Posting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return [.. PostingForm.Problems(posting)];
    }

    /// <summary>The ids of the entries that decide whether a posting can be booked: its own and those that it reverses.</summary>
    /// <param name="posting">The posting, well formed or not.</param>
    /// <returns>Each id once.</returns>
    public static ImmutableArray<string> RelatedIds(Posting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (posting.Entries.IsDefault || KeptText.Problem(posting.SellerId) is not null) return [];
        var ids = posting.Entries.Where(e => e is not null).SelectMany(e => new[] { e.Id, e.Reverses?.EntryId });
        return [.. ids.Where(i => KeptText.Problem(i) is null).Select(i => i!).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Checks a posting whose id is not booked against the seller's ledger: ids of entries not taken, and what is reversed booked, no reversal
    /// itself, not reversed already, of the same ruling and with the same amount.</summary>
    /// <param name="posting">The posting, well formed or not.</param>
    /// <param name="related">The booked entries of the seller that have one of <see cref="RelatedIds"/> or reverse it; others do no harm.</param>
    /// <returns>Every problem, in the order of the posting; none when it can be booked, provided that it is well formed.</returns>
    public static ImmutableArray<PostingProblem> AgainstLedger(Posting posting, IEnumerable<PostedEntry> related)
    {
        ArgumentNullException.ThrowIfNull(posting);
        ArgumentNullException.ThrowIfNull(related);
        return posting.Entries.IsDefault ? [] : [.. new PostingAgainstLedger(related).Problems(posting)];
    }
}
