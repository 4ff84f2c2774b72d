namespace Penalty.Cli.Batch;

/// <summary>What became of a block: whole lines for the output and for the error file.</summary>
internal sealed class BlockResult : IDisposable
{
    /// <summary>Lines of rulings.</summary>
    public PooledBytes Rulings { get; } = new();

    /// <summary>Lines of failures.</summary>
    public PooledBytes Failures { get; } = new();

    public int Ruled { get; set; }

    public int Failed { get; set; }

    /// <summary>How many bytes of the input the block stood for.</summary>
    public long InputBytes { get; init; }

    public void Dispose()
    {
        Rulings.Dispose();
        Failures.Dispose();
    }
}
