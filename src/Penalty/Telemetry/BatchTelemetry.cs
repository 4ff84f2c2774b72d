namespace Penalty;

/// <summary>Counts the items of a stream.</summary>
internal static class BatchTelemetry
{
    private static readonly KeyValuePair<string, object?> Ruled = new(PenaltyTelemetry.ResultAttribute, "ruled");
    private static readonly KeyValuePair<string, object?> Failed = new(PenaltyTelemetry.ResultAttribute, "failed");

    /// <summary>The same work, counted; the work itself when nobody listens as the stream begins.</summary>
    public static Func<TItem, CancellationToken, Task<TResult>> Count<TItem, TResult>(
        Func<TItem, CancellationToken, Task<TResult>> work, Func<TResult, bool> isRuled) =>
        Instruments.BatchItems.Enabled || Instruments.BatchActive.Enabled ? (item, stop) => CountedAsync(item, work, isRuled, stop) : work;

    private static async Task<TResult> CountedAsync<TItem, TResult>(
        TItem item, Func<TItem, CancellationToken, Task<TResult>> work, Func<TResult, bool> isRuled, CancellationToken cancellationToken)
    {
        Instruments.BatchActive.Add(1);
        try
        {
            var result = await work(item, cancellationToken).ConfigureAwait(false);
            Instruments.BatchItems.Add(1, isRuled(result) ? Ruled : Failed);
            return result;
        }
        finally
        {
            Instruments.BatchActive.Add(-1);
        }
    }
}
