namespace Penalty.Engine;

internal sealed class FactResult : IFactResult
{
    internal static readonly FactResult None = new([]);

    internal FactResult(IReadOnlyCollection<object> failed) => Failed = failed;

    public int FailedCount => Failed.Count;

    public IReadOnlyCollection<object> Failed { get; }
}
