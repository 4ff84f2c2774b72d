using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Penalty;

/// <summary>Works on a stream, several items at once and not more than allowed, and gives the results in the order of the items.</summary>
internal static class CaseStream
{
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
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
