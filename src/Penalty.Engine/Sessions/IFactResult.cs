namespace Penalty.Engine;

/// <summary>Which facts of a batch failed.</summary>
public interface IFactResult
{
    /// <summary>How many failed.</summary>
    int FailedCount { get; }

    /// <summary>The facts that failed.</summary>
    IReadOnlyCollection<object> Failed { get; }
}

internal sealed class FactResult : IFactResult
{
    internal static readonly FactResult None = new([]);

    internal FactResult(IReadOnlyCollection<object> failed) => Failed = failed;

    public int FailedCount => Failed.Count;

    public IReadOnlyCollection<object> Failed { get; }
}
