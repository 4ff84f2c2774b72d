namespace Penalty.Ledger;

/// <summary>The answer to a posting. Immutable.</summary>
/// <param name="Posting">The posting as it is booked.</param>
/// <param name="IsNew"><see langword="true"/> when this call booked it; <see langword="false"/> when an earlier one had.</param>
public sealed record PostingReceipt(BookedPosting Posting, bool IsNew);
