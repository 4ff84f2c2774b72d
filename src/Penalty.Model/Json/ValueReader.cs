using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Newtonsoft.Json.Linq;

namespace Penalty.Model.Json;

/// <summary>Reads one JSON value as what it should be; what it is not is a problem, and a default stands in for it until the problems are thrown.</summary>
internal sealed partial class ValueReader
{
    /// <summary>A year without 29 February.</summary>
    private const int CommonYear = 2001;
    private static readonly TimeSpan FurthestOffset = TimeSpan.FromHours(14);

    private readonly JToken _token;
    private readonly JsonInput _input;

    public ValueReader(JToken token, JsonInput input)
    {
        _token = token;
        _input = input;
    }

    public string Path => _token.Path;

    public string Text()
    {
        if (_token.Type != JTokenType.String) return Wrong<string>(Said.AText) ?? string.Empty;
        var text = (string)_token!;
        if (text.Length > _input.Limits.StringLength)
            _input.Add(_token, Said.Say($"a text of {text.Length} characters", $"{text.Length} 个字符的文本"), Said.Say($"at most {_input.Limits.StringLength}", $"至多 {_input.Limits.StringLength} 个"));
        else if (string.IsNullOrWhiteSpace(text))
            _input.Add(_token, new("an empty text", "空文本"), new("a text with characters in it", "有内容的文本"));
        return text;
    }

    public string Code() => Matching(
        CodePattern(), new("lower-case words joined by hyphens, such as 'frequent-calls'", "以连字符连接的小写单词，如 frequent-calls"));

    /// <summary>The code of a currency as ISO 4217 has them.</summary>
    public string Currency() => Matching(
        CurrencyPattern(), new("three capital letters, such as 'CNY'", "三个大写字母，如 CNY"));

    public DateTimeOffset Instant()
    {
        var allowed = new LocalizedText(
            "an instant with its offset from UTC, such as '2023-03-01T10:00:00+08:00'", "带 UTC 偏移的时刻，如 2023-03-01T10:00:00+08:00");
        if (_token.Type != JTokenType.String) return Wrong<DateTimeOffset>(allowed);
        var text = (string)_token!;
        return InstantPattern().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
                ? instant
                : Wrong<DateTimeOffset>(allowed);
    }

    public DateOnly Date() =>
        _token.Type == JTokenType.String
        && DateOnly.TryParseExact((string)_token!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Wrong<DateOnly>(new("a date such as '2023-02-09'", "日期，如 2023-02-09"));

    public TimeSpan Duration(TimeSpan max)
    {
        var longest = XmlConvert.ToString(max);
        var allowed = new LocalizedText(
            $"an ISO 8601 duration from PT0S to {longest}, such as 'PT24H' or 'P7D'", $"ISO 8601 时长，PT0S 至 {longest}，如 PT24H 或 P7D");
        if (_token.Type != JTokenType.String || !DurationPattern().IsMatch((string)_token!)) return Wrong<TimeSpan>(allowed);
        try
        {
            var length = XmlConvert.ToTimeSpan((string)_token!);
            return length <= max ? length : Wrong<TimeSpan>(allowed);
        }
        catch (Exception e) when (e is OverflowException or FormatException)
        {
            return Wrong<TimeSpan>(allowed);
        }
    }

    /// <summary>An instant that comes once a year, on a date that every year has.</summary>
    public Policies.Points.YearlyInstant YearlyInstant()
    {
        var allowed = new LocalizedText(
            "a date that every year has, a time up to 24:00 and the offset from UTC, such as '12-31T24:00+08:00'",
            "每年都有的日期、不晚于 24:00 的时刻及 UTC 偏移，如 12-31T24:00+08:00");
        if (_token.Type != JTokenType.String || YearlyPattern().Match((string)_token!) is not { Success: true } parts)
            return Wrong<Policies.Points.YearlyInstant>(allowed)!;
        var (month, day) = (Part(parts, 1), Part(parts, 2));
        var time = new TimeSpan(Part(parts, 3), Part(parts, 4), 0);
        var offset = new TimeSpan(Part(parts, 6), Part(parts, 7), 0);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(CommonYear, month) && time <= TimeSpan.FromDays(1) && offset <= FurthestOffset
            ? new Policies.Points.YearlyInstant(month, day, time, parts.Groups[5].Value == "-" ? -offset : offset)
            : Wrong<Policies.Points.YearlyInstant>(allowed)!;
    }

    public bool Flag() => _token.Type == JTokenType.Boolean ? (bool)_token : Wrong<bool>(new("true or false", "true 或 false"));

    public int Count(int min, int max = 1_000_000) =>
        _token.Type == JTokenType.Integer
        && int.TryParse(_token.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value >= min && value <= max
            ? value
            : Wrong<int>(Said.Say($"a whole number from {min} to {max}", $"{min} 至 {max} 的整数"));

    public decimal Number(decimal min, decimal max) =>
        _token is JValue { Type: JTokenType.Integer or JTokenType.Float } number
        && decimal.TryParse(Convert.ToString(number.Value, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value >= min && value <= max
            ? value
            : Wrong<decimal>(Said.Say($"a number from {min} to {max}", $"{min} 至 {max} 的数字"));

    public TEnum Choice<TEnum>()
        where TEnum : struct, Enum =>
        _token.Type == JTokenType.String && Codes.TryParse<TEnum>((string)_token!, out var value)
            ? value
            : Wrong<TEnum>(
                Said.OneOf(Codes.All<TEnum>()),
                _token.Type == JTokenType.String ? Nearest.To((string)_token!, Codes.All<TEnum>()) : null);

    /// <summary>One of some names.</summary>
    public string OneOf(IReadOnlyCollection<string> names) =>
        _token.Type == JTokenType.String && names.Contains((string)_token!)
            ? (string)_token!
            : Wrong<string>(Said.OneOf(names), _token.Type == JTokenType.String ? Nearest.To((string)_token!, names) : null) ?? string.Empty;

    public ImmutableArray<T> List<T>(Func<ValueReader, T> read, int min = 0)
    {
        if (_token is not JArray array)
        {
            Wrong<object>(new("a list", "列表"));
            return [];
        }

        if (array.Count < min) _input.Add(_token, Said.Say($"{array.Count} entries", $"{array.Count} 项"), Said.AtLeast(min));
        return [.. array.Select(t => read(new ValueReader(t, _input)))];
    }

    /// <summary>A list with something in it, or one value in its place.</summary>
    public ImmutableArray<T> OneOrMany<T>(Func<ValueReader, T> read) => _token is JArray ? List(read, min: 1) : [read(this)];

    public T? Object<T>(Func<ObjectReader, T> read)
    {
        if (_token is not JObject token) return Wrong<T>(Said.AnObject);
        var reader = new ObjectReader(token, _input);
        var result = read(reader);
        reader.RefuseUnknown();
        return result;
    }

    /// <summary>A value that may be a flag, a whole number, a duration or a list of codes.</summary>
    public object Any() => _token.Type switch
    {
        JTokenType.Boolean => Flag(),
        JTokenType.Integer => Count(0),
        JTokenType.String => Duration(TimeSpan.FromDays(3660)),
        JTokenType.Array => List(v => v.Code()),
        _ => Wrong<object>(new(
            "true or false, a whole number, a duration or a list of codes", "true 或 false、整数、时长或代码列表")) ?? false,
    };

    private string Matching(Regex pattern, LocalizedText allowed) =>
        _token.Type == JTokenType.String && pattern.IsMatch((string)_token!) ? (string)_token! : Wrong<string>(allowed) ?? string.Empty;

    private T? Wrong<T>(LocalizedText allowed, string? suggestion = null)
    {
        var found = _token.Type is JTokenType.Object or JTokenType.Array
            ? Codes.Kebab(_token.Type.ToString())
            : _token.ToString(Newtonsoft.Json.Formatting.None);
        _input.Add(_token, Said.AsIs(found.Length > 80 ? string.Concat(found.AsSpan(0, 80), "…") : found), allowed, suggestion);
        return default;
    }

    private static int Part(Match parts, int group) => int.Parse(parts.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-5][0-9])([+-])([0-9]{2}):([0-5][0-9])\\z")]
    private static partial Regex YearlyPattern();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^[A-Z]{3}\\z")]
    private static partial Regex CurrencyPattern();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$")]
    private static partial Regex InstantPattern();

    [GeneratedRegex(@"^P(?=.)(\d{1,6}D)?(T(?=.)(\d{1,6}H)?(\d{1,6}M)?(\d{1,6}(\.\d{1,7})?S)?)?$")]
    private static partial Regex DurationPattern();
}
