using System.Xml;
using Newtonsoft.Json;
using Penalty.Model.Cases;

namespace Penalty.Model.Json;

/// <summary>A kind of conduct as its code, where one has to be and where one may be missing.</summary>
internal sealed class ConductKindConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => objectType == typeof(ConductKind) || objectType == typeof(ConductKind?);

    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        reader.Value is string code ? new ConductKind(code) : throw Unreadable.At(reader, "the code of a conduct");

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(((ConductKind)value!).Code);
}

/// <summary>A length of time as an ISO 8601 duration.</summary>
internal sealed class DurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan ReadJson(
        JsonReader reader, Type objectType, TimeSpan existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        try
        {
            return XmlConvert.ToTimeSpan(reader.Value as string ?? string.Empty);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw Unreadable.At(reader, "an ISO 8601 duration");
        }
    }

    public override void WriteJson(JsonWriter writer, TimeSpan value, JsonSerializer serializer) => writer.WriteValue(XmlConvert.ToString(value));
}

/// <summary>A text in both languages as an object with a member each.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText ReadJson(
        JsonReader reader, Type objectType, LocalizedText? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        serializer.Deserialize<Dictionary<string, string>>(reader) is { } texts
        && texts.TryGetValue("en", out var en) && texts.TryGetValue("zh-CN", out var zhCn) && texts.Count == 2
            ? new LocalizedText(en, zhCn)
            : throw Unreadable.At(reader, "a text in 'en' and 'zh-CN'");

    public override void WriteJson(JsonWriter writer, LocalizedText? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("en");
        writer.WriteValue(value!.En);
        writer.WritePropertyName("zh-CN");
        writer.WriteValue(value.ZhCn);
        writer.WriteEndObject();
    }
}

/// <summary>The error for a value that is not what it should be, with its place.</summary>
internal static class Unreadable
{
    public static JsonSerializationException At(JsonReader reader, string wanted)
    {
        var line = reader as IJsonLineInfo;
        return new JsonSerializationException($"not {wanted}", reader.Path, line?.LineNumber ?? 0, line?.LinePosition ?? 0, null);
    }
}
