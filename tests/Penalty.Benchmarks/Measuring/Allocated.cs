namespace Penalty.Benchmarks.Measuring;

/// <summary>The bytes that an action allocates on its thread.</summary>
public static class Allocated
{
    public static double By(Action action, int operations)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)operations;
    }
}
