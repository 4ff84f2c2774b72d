namespace Penalty.Cli.Batch;

/// <summary>How far a batch is.</summary>
/// <param name="Ruled">Lines that were ruled on, those of runs that were cut off included.</param>
/// <param name="Failed">Lines that failed, those of runs that were cut off included.</param>
/// <param name="Before">How many of both were done by runs that were cut off.</param>
/// <param name="Bytes">How many bytes of the input are done.</param>
internal sealed record BatchTally(long Ruled, long Failed, long Before, long Bytes)
{
    public static BatchTally None { get; } = new(0, 0, 0, 0);

    public long Lines => Ruled + Failed;

    public BatchTally Plus(BlockResult result) =>
        this with { Ruled = Ruled + result.Ruled, Failed = Failed + result.Failed, Bytes = Bytes + result.InputBytes };
}
