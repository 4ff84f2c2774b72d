namespace Penalty.Engine.Aggregators;

internal static class ReadOnlyFacts
{
    public static NotSupportedException Refusal() =>
        new("The collection of matched facts is read-only; the engine keeps it up to date");
}
