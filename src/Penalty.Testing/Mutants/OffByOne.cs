using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Penalty.Testing;

/// <summary>Numbers and durations one step off: a unit of the last place that they are written to.</summary>
internal static partial class OffByOne
{
    /// <summary>The number as it is written; <see langword="null"/> when the value is neither a number nor a duration.</summary>
    public static string? NumberIn(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Number => value.ToJsonString(),
        JsonValueKind.String when Duration().IsMatch((string)value!) => (string)value!,
        _ => null,
    };

    /// <summary>The value a step higher or lower; <see langword="null"/> when there is no such value.</summary>
    public static JsonNode? Of(JsonNode value, bool higher)
    {
        if (NumberIn(value) is not { } written) return null;
        if (value.GetValueKind() == JsonValueKind.String) return Moved(written, higher);
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        var step = new decimal(1, 0, 0, isNegative: false, number.Scale);
        return JsonValue.Create(higher ? number + step : number - step);
    }

    /// <summary>Moves the last number of a duration: <c>PT24H</c> by an hour, <c>P7D</c> by a day.</summary>
    private static JsonValue? Moved(string duration, bool higher)
    {
        var last = Digits().Matches(duration)[^1];
        if (!long.TryParse(last.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || (count == 0 && !higher)) return null;
        var moved = (count + (higher ? 1 : -1)).ToString(CultureInfo.InvariantCulture);
        return JsonValue.Create(string.Concat(duration.AsSpan(0, last.Index), moved, duration.AsSpan(last.Index + last.Length)));
    }

    [GeneratedRegex(@"^P(?=\d|T\d)(\d+[YMWD])*(T(\d+[HMS])+)?$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
