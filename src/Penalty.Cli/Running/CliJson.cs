using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Penalty.Model;

namespace Penalty.Cli.Running;

/// <summary>JSON that commands print of themselves. Chinese is written as it is, not escaped.</summary>
internal static class CliJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = Indented with { Indented = false };

    public static string Write(Action<Utf8JsonWriter> write, bool indented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A list of objects.</summary>
    public static string Array<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> members) => Write(w =>
    {
        w.WriteStartArray();
        foreach (var item in items) w.Object(() => members(w, item));
        w.WriteEndArray();
    });

    public static void Object(this Utf8JsonWriter w, Action members)
    {
        w.WriteStartObject();
        members();
        w.WriteEndObject();
    }

    /// <summary>A member that is a list of objects.</summary>
    public static void List<T>(this Utf8JsonWriter w, string name, IEnumerable<T> items, Action<T> members)
    {
        w.WriteStartArray(name);
        foreach (var item in items) w.Object(() => members(item));
        w.WriteEndArray();
    }

    public static void Text(this Utf8JsonWriter w, string name, LocalizedText text)
    {
        w.WriteStartObject(name);
        w.WriteString("en", text.En);
        w.WriteString("zh-CN", text.ZhCn);
        w.WriteEndObject();
    }

    public static void Strings(this Utf8JsonWriter w, string name, IEnumerable<string> values)
    {
        w.WriteStartArray(name);
        foreach (var value in values) w.WriteStringValue(value);
        w.WriteEndArray();
    }
}
