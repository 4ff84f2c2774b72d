using System.Text;

namespace Penalty.Ledger.Tests;

/// <summary>A ledger whose sellers are spread over several ledgers, as over several machines: shows that the interface leaves room for it.</summary>
public sealed class PartitionedLedger(IReadOnlyList<ILedger> parts) : ILedger
{
    public Task<PostingReceipt> PostAsync(Posting posting, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return Of(posting.SellerId).PostAsync(posting, cancellationToken);
    }

    public IAsyncEnumerable<PostedEntry> ReadAsync(string sellerId, DateTimeOffset knownAt, CancellationToken cancellationToken = default) =>
        Of(sellerId).ReadAsync(sellerId, knownAt, cancellationToken);

    public Task<BookedPosting?> FindPostingAsync(string sellerId, string postingId, CancellationToken cancellationToken = default) =>
        Of(sellerId).FindPostingAsync(sellerId, postingId, cancellationToken);

    /// <summary>Merges the parts' scans, each of which is in order.</summary>
    public async IAsyncEnumerable<string> SellersAsync(
        string? after = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var heads = new PriorityQueue<IAsyncEnumerator<string>, byte[]>(Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y)));
        foreach (var part in parts) await AdvanceAsync(heads, part.SellersAsync(after, cancellationToken).GetAsyncEnumerator(cancellationToken));
        while (heads.TryDequeue(out var head, out _))
        {
            yield return head.Current;
            await AdvanceAsync(heads, head);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in parts) await part.DisposeAsync();
    }

    private static async Task AdvanceAsync(PriorityQueue<IAsyncEnumerator<string>, byte[]> heads, IAsyncEnumerator<string> head)
    {
        if (await head.MoveNextAsync()) heads.Enqueue(head, Encoding.UTF8.GetBytes(head.Current));
        else await head.DisposeAsync();
    }

    /// <summary>The part of a seller: the same on every machine and in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
    private ILedger Of(string? sellerId) => parts[Encoding.UTF8.GetBytes(sellerId ?? "").Sum(b => b) % parts.Count];
}
