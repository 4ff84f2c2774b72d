using System.Collections.Immutable;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>How a posting is booked, the same for every store: the store gives the seller's book, to itself for as long as this takes.</summary>
internal static class Booking
{
    public static PostingReceipt Book(Posting posting, ISellerBook book, TimeProvider clock)
    {
        var form = PostingCheck.OfForm(posting);
        if (form.IsEmpty && book.Find(posting.Id) is { } booked)
            return booked.HasContentOf(posting) ? new(booked, IsNew: false) : throw new PostingConflictException(booked, posting);

        var related = PostingCheck.RelatedIds(posting);
        var problems = form.AddRange(PostingCheck.AgainstLedger(posting, related.IsEmpty ? [] : book.Related(related)));
        if (!problems.IsEmpty) throw new InvalidPostingException(posting.Id ?? "", problems);
        var made = Recorded(posting, book, clock);
        book.Append(made);
        return new(made, IsNew: true);
    }

    /// <summary>A clock that was set back does not disturb: what follows is never recorded before what precedes it.</summary>
    private static BookedPosting Recorded(Posting posting, ISellerBook book, TimeProvider clock)
    {
        var now = clock.GetUtcNow().ToUniversalTime();
        var at = book.LastRecordedAt is { } last && last > now ? last : now;
        var next = book.LastSequence + 1;
        ImmutableArray<PostedEntry> entries = [.. posting.Entries.Select((e, i) => new PostedEntry(e, posting.Id, next + i, at))];
        return new(posting.Id, posting.SellerId, at, entries);
    }
}
