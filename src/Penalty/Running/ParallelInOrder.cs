using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Penalty;

/// <summary>Works on a stream, several items at once and not more than allowed, and gives the results in the order of the items. It is what the
/// evaluator's streams go through, for hosts whose items are not cases: lines, messages, rows.</summary>
public static class ParallelInOrder
{
    /// <summary>Works on a stream.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="items">The items; no more of them are taken than are worked on or wait to be taken as results.</param>
    /// <param name="work">What is done with one item; it is called on the thread pool. What it throws ends the stream where its result would stand.</param>
    /// <param name="maxParallel">How many items are worked on at once at most; at least 1.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>A result for each item, in the order of the items.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxParallel"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The stream was stopped.</exception>
    public static IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, CancellationToken, Task<TResult>> work, int maxParallel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxParallel, 1);
        return InOrderAsync(items, work, maxParallel, cancellationToken);
    }

    private static async IAsyncEnumerable<TResult> InOrderAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, CancellationToken, Task<TResult>> work, int maxParallel,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Channel.CreateBounded<Task<TResult>>(maxParallel);
        var feeding = FeedAsync(items, work, running.Writer, new SemaphoreSlim(maxParallel), stop.Token);
        try
        {
            await foreach (var result in running.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return await result.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The semaphore bounds what runs, the channel what is done and not yet taken: a slow reader holds back the source.</summary>
    private static async Task FeedAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, CancellationToken, Task<TResult>> work,
        ChannelWriter<Task<TResult>> writer, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
                var task = Task.Run(() => WorkAsync(item, work, slots, cancellationToken), CancellationToken.None);
                await writer.WriteAsync(task, cancellationToken).ConfigureAwait(false);
            }

            writer.Complete();
        }
        catch (Exception e)
        {
            writer.Complete(e);
        }
    }

    private static async Task<TResult> WorkAsync<TItem, TResult>(
        TItem item, Func<TItem, CancellationToken, Task<TResult>> work, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        try
        {
            return await work(item, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }
}
