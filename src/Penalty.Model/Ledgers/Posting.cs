using System.Collections.Immutable;

namespace Penalty.Model.Ledgers;

/// <summary>Entries of one seller that are booked together or not at all: those of one ruling, or those that answer it after an appeal. Immutable.</summary>
/// <param name="Id">The id: that of the ruling, or <c>ruling-id/reversed/appeal-id</c>. Posting the same id and content again books nothing anew.</param>
/// <param name="SellerId">The account id of the seller; that of each entry.</param>
/// <param name="Entries">The entries, by id; none when the ruling imposes neither points nor compensation.</param>
public sealed record Posting(string Id, string SellerId, ImmutableArray<LedgerEntry> Entries);
