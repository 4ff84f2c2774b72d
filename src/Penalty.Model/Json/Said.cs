using System.Globalization;

namespace Penalty.Model.Json;

/// <summary>Texts about inputs: what several readers say, once, and what is data and so the same in every language.</summary>
internal static class Said
{
    public static LocalizedText Nothing { get; } = new("nothing", "空");

    public static LocalizedText SomeValue { get; } = new("a value", "有值");

    public static LocalizedText AnObject { get; } = new("an object", "对象");

    public static LocalizedText AText { get; } = new("a text", "文本");

    /// <summary>Data: names, codes, what stands in the input.</summary>
    public static LocalizedText AsIs(string data) => new(data, data);

    public static LocalizedText Names(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new(list, $"其中之一：{list}");
    }

    public static LocalizedText OneOf(IEnumerable<string> names)
    {
        var list = Names(names);
        return list with { En = "one of: " + list.En };
    }

    public static LocalizedText Twice(string id) => new($"'{id}' a second time", $"重复的“{id}”");

    public static LocalizedText From(DateTimeOffset instant) => new($"an instant from {instant:O} on", $"不早于 {instant:O} 的时刻");

    public static LocalizedText AtLeast(int count) => Say($"at least {count}", $"至少 {count} 个");

    /// <summary>Numbers are written without regard to the culture of the machine.</summary>
    public static LocalizedText Say(FormattableString en, FormattableString zhCn) =>
        new(en.ToString(CultureInfo.InvariantCulture), zhCn.ToString(CultureInfo.InvariantCulture));
}
