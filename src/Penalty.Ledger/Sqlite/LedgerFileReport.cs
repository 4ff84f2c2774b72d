using System.Collections.Immutable;

namespace Penalty.Ledger;

/// <summary>What a whole check of a ledger's file found. Immutable.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="SchemaVersion">The version of the file.</param>
/// <param name="Postings">How many postings it holds.</param>
/// <param name="Entries">How many entries it holds.</param>
/// <param name="Findings">What is wrong with it, up to a hundred of each kind; none when it is sound. Names and data, in English.</param>
public sealed record LedgerFileReport(string Path, int SchemaVersion, long Postings, long Entries, ImmutableArray<string> Findings)
{
    /// <summary>Whether nothing is wrong with the file.</summary>
    public bool IsSound => Findings.IsEmpty;
}
