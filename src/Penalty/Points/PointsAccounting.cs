using System.Diagnostics.CodeAnalysis;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;
using Penalty.Model.Policies.Points;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>What follows from rulings over time: turns rulings and appeals into postings for a ledger, and a ledger's entries into how the seller
/// stands. It keeps nothing itself. Safe to use by several threads.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "One object to ask, whichever of its answers needs the rules.")]
public sealed class PointsAccounting
{
    private readonly QuestionRules _rules;

    internal PointsAccounting(PolicyCatalog<PointsPolicy> policies, QuestionRules rules)
    {
        Policies = policies;
        _rules = rules;
    }

    /// <summary>The policies on points that it applies.</summary>
    public PolicyCatalog<PointsPolicy> Policies { get; }

    /// <summary>What a ruling books: the points and the compensation of each sanction. The same ruling and instant give the same posting, so that posting
    /// it twice books it once.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <param name="decidedAt">When it was made: from then on the points count.</param>
    /// <returns>The posting; without entries when the ruling imposes neither points nor compensation.</returns>
    /// <exception cref="InvalidInputException">The ruling's provenance does not name the policy of a sanction.</exception>
    public Posting PostingOf(Ruling ruling, DateTimeOffset decidedAt)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return RulingPosting.Of(ruling, decidedAt);
    }

    /// <summary>What answers a posting when its ruling is overturned on appeal: an entry for each, of the opposite amount.</summary>
    /// <param name="posting">The posting of the ruling.</param>
    /// <param name="appealId">The appeal.</param>
    /// <param name="decidedAt">When the appeal was decided: from then on the entries no longer count.</param>
    /// <param name="reason">Why, in the words of who decided.</param>
    /// <returns>The reversing posting.</returns>
    /// <exception cref="InvalidInputException">The entries can't be reversed so; lists every problem.</exception>
    public Posting ReversalOf(Posting posting, string appealId, DateTimeOffset decidedAt, string reason)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return ReversingPosting.Of(posting.Id, posting.SellerId, posting.Entries, new Reversal(string.Empty, appealId, reason), decidedAt);
    }

    /// <summary>What answers some entries of a ruling when it is overturned on appeal, such as those of one incident.</summary>
    /// <param name="entries">The entries; at least one, all of one ruling.</param>
    /// <param name="appealId">The appeal.</param>
    /// <param name="decidedAt">When the appeal was decided: from then on the entries no longer count.</param>
    /// <param name="reason">Why, in the words of who decided.</param>
    /// <returns>The reversing posting.</returns>
    /// <exception cref="InvalidInputException">The entries can't be reversed so; lists every problem.</exception>
    public Posting ReversalOf(IEnumerable<LedgerEntry> entries, string appealId, DateTimeOffset decidedAt, string reason)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var list = entries.ToList();
        ArgumentOutOfRangeException.ThrowIfZero(list.Count, nameof(entries));
        var first = list[0];
        return ReversingPosting.Of(first.RulingId, first.SellerId, list, new Reversal(string.Empty, appealId, reason), decidedAt);
    }

    /// <summary>How a seller stands at an instant, by all entries given.</summary>
    /// <param name="sellerId">The account id of the seller.</param>
    /// <param name="entries">The entries of their ledger, in any order; those after <paramref name="at"/> are left aside.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The standing. When a rule fails, it refers to a human and says nothing else.</returns>
    /// <exception cref="InvalidInputException">The entries are not one seller's ledger; lists every problem.</exception>
    /// <exception cref="PolicyNotFoundException">No policy on points was in force when points were booked or reversed.</exception>
    public PointsStanding StandingOf(string sellerId, IEnumerable<LedgerEntry> entries, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrEmpty(sellerId);
        ArgumentNullException.ThrowIfNull(entries);
        return Standing(sellerId, [.. entries.Select((e, i) => new GivenEntry($"entries[{i}]", e))], at);
    }

    /// <summary>How a seller stood at an instant, by what was known at another: the entries that had been recorded by then.</summary>
    /// <param name="sellerId">The account id of the seller.</param>
    /// <param name="entries">The entries of their ledger, in any order; those after <paramref name="at"/>, and those recorded after
    /// <paramref name="knownAt"/>, are left aside.</param>
    /// <param name="at">The instant.</param>
    /// <param name="knownAt">The instant by whose knowledge to answer; what was recorded at that very instant is known.</param>
    /// <returns>The standing. When a rule fails, it refers to a human and says nothing else.</returns>
    /// <exception cref="InvalidInputException">The entries are not one seller's ledger; lists every problem.</exception>
    /// <exception cref="PolicyNotFoundException">No policy on points was in force when points were booked or reversed.</exception>
    public PointsStanding StandingOf(string sellerId, IEnumerable<PostedEntry> entries, DateTimeOffset at, DateTimeOffset knownAt)
    {
        ArgumentException.ThrowIfNullOrEmpty(sellerId);
        ArgumentNullException.ThrowIfNull(entries);
        var known = entries.Select((e, i) => (Posted: e, Path: $"entries[{i}].entry")).Where(e => e.Posted is null || e.Posted.RecordedAt <= knownAt);
        return Standing(sellerId, [.. known.Select(e => new GivenEntry(e.Path, e.Posted?.Entry))], at) with { KnownAt = knownAt };
    }

    private PointsStanding Standing(string sellerId, IReadOnlyList<GivenEntry> entries, DateTimeOffset at)
    {
        EntryCheck.ThrowIfProblems(sellerId, entries);
        var prepared = StandingPreparation.Prepare(sellerId, entries.Select(e => e.Entry!).Where(e => e.At <= at), at, Policies);
        var standing = StandingAssembly.Assemble(prepared, _rules.Run(prepared.Facts), _rules);
        if (_rules.Observation.IsWanted) Tell(standing, entries);
        return standing;
    }

    private void Tell(PointsStanding standing, IReadOnlyList<GivenEntry> entries) => _rules.Observation.Answered(
        standing.SellerId, standing, standing.Provenance, Verdict.Of, other => other.Points.Standing(standing.SellerId, entries, standing.At));
}
