namespace Penalty.Ledger;

/// <summary>Orders well-formed texts by their code points, as SQLite and PostgreSQL's collation "C" order UTF-8; UTF-16 puts surrogates too early.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    private const int PastEveryUnit = 0x10000;

    public static CodePointOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return Comparer<string>.Default.Compare(x, y);
        var same = x.AsSpan().CommonPrefixLength(y);
        if (same == x.Length || same == y.Length) return x.Length.CompareTo(y.Length);
        return Rank(x[same]).CompareTo(Rank(y[same]));
    }

    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + PastEveryUnit : unit;
}
