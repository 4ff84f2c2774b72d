namespace Penalty.Model.Ledgers;

/// <summary>An entry as a ledger holds it: with when it became known, so that what was known at a past instant can be asked.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="PostingId">The posting that brought it.</param>
/// <param name="Sequence">Its place among the seller's entries, from 1, in the order of posting.</param>
/// <param name="RecordedAt">When it was recorded; never earlier than that of the entry before it.</param>
public sealed record PostedEntry(LedgerEntry Entry, string PostingId, long Sequence, DateTimeOffset RecordedAt);
