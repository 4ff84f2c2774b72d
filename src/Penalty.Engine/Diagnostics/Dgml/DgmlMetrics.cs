using System.Globalization;

namespace Penalty.Engine.Diagnostics.Dgml;

/// <summary>What a node has done and how long it took, for its label, its properties and its shade.</summary>
internal static class DgmlMetrics
{
    public static long Duration(INodeMetrics metrics) =>
        metrics.InsertDurationMilliseconds + metrics.UpdateDurationMilliseconds + metrics.RetractDurationMilliseconds;

    public static IEnumerable<string> Lines(INodeMetrics metrics)
    {
        if (metrics.ElementCount is { } count) yield return $"Elements: {Text(count)}";
        yield return $"Insert: {Text(metrics.InsertInputCount)} in, {Text(metrics.InsertOutputCount)} out, {Text(metrics.InsertDurationMilliseconds)} ms";
        yield return $"Update: {Text(metrics.UpdateInputCount)} in, {Text(metrics.UpdateOutputCount)} out, {Text(metrics.UpdateDurationMilliseconds)} ms";
        yield return $"Retract: {Text(metrics.RetractInputCount)} in, {Text(metrics.RetractOutputCount)} out, {Text(metrics.RetractDurationMilliseconds)} ms";
    }

    public static IEnumerable<KeyValuePair<string, string>> Properties(INodeMetrics metrics)
    {
        var values = new (string Name, long? Value)[]
        {
            ("ElementCount", metrics.ElementCount),
            ("InsertInputCount", metrics.InsertInputCount),
            ("UpdateInputCount", metrics.UpdateInputCount),
            ("RetractInputCount", metrics.RetractInputCount),
            ("InsertOutputCount", metrics.InsertOutputCount),
            ("UpdateOutputCount", metrics.UpdateOutputCount),
            ("RetractOutputCount", metrics.RetractOutputCount),
            ("InsertDurationMilliseconds", metrics.InsertDurationMilliseconds),
            ("UpdateDurationMilliseconds", metrics.UpdateDurationMilliseconds),
            ("RetractDurationMilliseconds", metrics.RetractDurationMilliseconds),
        };
        return values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Name, Text(v.Value!.Value)));
    }

    /// <summary>White for a node that took no time, through to red for the one that took longest.</summary>
    public static string Shade(long duration, long longest)
    {
        var rest = 255 - (int)(255 * duration / longest);
        return string.Create(CultureInfo.InvariantCulture, $"#FFFF{rest:X2}{rest:X2}");
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
