using System.Text.Encodings.Web;
using System.Text.Json;

namespace Penalty.Cli.New;

/// <summary>Made-up cases: calls, items and messages in numbers around the thresholds, with and without evidence, some withdrawn.</summary>
internal sealed class MadeUpCases
{
    private static readonly DateTimeOffset Begin = new(2023, 3, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly TimeSpan Span = TimeSpan.FromDays(500);
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Random _random;

    private MadeUpCases(int seed) => _random = new Random(seed);

    public static async Task WriteAsync(Stream output, int count, int seed, CancellationToken cancellationToken)
    {
        var cases = new MadeUpCases(seed);
        using var buffer = new MemoryStream();
        for (var i = 1; i <= count; i++)
        {
            using (var writer = new Utf8JsonWriter(buffer, Compact)) cases.Write(writer, i);
            buffer.WriteByte((byte)'\n');
            if (buffer.Length < 64 * 1024 && i < count) continue;
            await output.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken).ConfigureAwait(false);
            buffer.SetLength(0);
        }
    }

    private void Write(Utf8JsonWriter w, int number)
    {
        var filed = Begin + (Span * _random.NextDouble());
        filed = filed.AddTicks(-(filed.Ticks % TimeSpan.TicksPerSecond));
        var conduct = _random.Next(10);
        w.WriteStartObject();
        Complaint(w, number, filed);
        Incident(w, conduct < 7 ? "frequent-calls" : conduct < 9 ? "offensive-items" : "abusive-messages");
        if (conduct < 7) Calls(w, filed);
        else if (conduct < 9) Item(w, number, filed);
        else Messages(w, filed);
        if (_random.Next(6) > 0) Evidence(w, conduct, filed);
        if (_random.Next(10) == 0) Withdrawal(w, filed);
        w.WriteEndObject();
    }

    private void Complaint(Utf8JsonWriter w, int number, DateTimeOffset filed)
    {
        var byBuyer = _random.Next(5) > 0;
        w.WriteStartObject("complaint");
        w.WriteString("id", $"complaint-{number}");
        w.WriteString("transactionId", $"tx-{number}");
        Party(w, "buyer", $"buyer-{_random.Next(100_000)}", $"138 {_random.Next(10_000):0000} {_random.Next(10_000):0000}");
        Party(w, "seller", $"seller-{_random.Next(5_000)}", $"139 {_random.Next(10_000):0000} {_random.Next(10_000):0000}");
        w.WriteString("origin", byBuyer ? "filed-by-buyer" : "found-by-platform");
        if (byBuyer) w.WriteString("route", _random.Next(2) == 0 ? "bought-items" : "consumer-rights-centre");
        w.WriteString("filedAt", filed);
        w.WriteEndObject();
    }

    private static void Party(Utf8JsonWriter w, string name, string id, string phone)
    {
        w.WriteStartObject(name);
        w.WriteString("id", id);
        w.WriteString("phoneNumber", phone);
        w.WriteEndObject();
    }

    private static void Incident(Utf8JsonWriter w, string conduct)
    {
        w.WriteStartArray("incidents");
        w.WriteStartObject();
        w.WriteString("id", "inc-1");
        w.WriteStartArray("alleged");
        w.WriteStringValue(conduct);
        w.WriteEndArray();
        w.WriteEndObject();
        w.WriteEndArray();
    }

    private void Calls(Utf8JsonWriter w, DateTimeOffset filed)
    {
        w.WriteStartArray("calls");
        var at = filed.AddHours(-30);
        for (var i = _random.Next(1, 10); i > 0; i--)
        {
            at = at.AddMinutes(_random.Next(1, 240));
            var answered = _random.Next(2) == 0;
            Act(w, $"call-{i}", at);
            w.WriteString("caller", _random.Next(8) > 0 ? "seller" : "buyer");
            w.WriteString("duration", answered ? $"PT{_random.Next(1, 300)}S" : "PT0S");
            w.WriteBoolean("answered", answered);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private void Item(Utf8JsonWriter w, int number, DateTimeOffset filed)
    {
        w.WriteStartArray("mailedItems");
        Act(w, "item-1", filed.AddDays(-2));
        w.WriteString("sender", "seller");
        w.WriteString("waybill", $"YT{number:00000000}");
        w.WriteBoolean("orderedByBuyer", _random.Next(5) == 0);
        w.WriteString("description", "令人反感的物品");
        w.WriteBoolean("offensive", _random.Next(4) > 0);
        w.WriteString("assessedBy", "platform");
        w.WriteEndObject();
        w.WriteEndArray();
    }

    private void Messages(Utf8JsonWriter w, DateTimeOffset filed)
    {
        w.WriteStartArray("messages");
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            Act(w, $"message-{i}", filed.AddHours(-i));
            w.WriteString("sender", "seller");
            w.WriteString("text", "你会后悔的。");
            w.WriteString("tone", _random.Next(3) switch { 0 => "neutral", 1 => "insulting", _ => "threatening" });
            w.WriteString("assessedBy", "platform");
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static void Evidence(Utf8JsonWriter w, int conduct, DateTimeOffset filed)
    {
        w.WriteStartArray("evidence");
        w.WriteStartObject();
        w.WriteString("id", "ev-1");
        w.WriteString("incidentId", "inc-1");
        w.WriteString("kind", conduct < 7 ? "call-record" : conduct < 9 ? "courier-waybill" : "chat-screenshot");
        w.WriteString("reference", "ev-1.png");
        w.WriteString("supports", conduct < 7 ? "frequent-calls" : conduct < 9 ? "offensive-items" : "abusive-messages");
        w.WriteString("filedAt", filed.AddMinutes(5));
        w.WriteEndObject();
        w.WriteEndArray();
    }

    private static void Withdrawal(Utf8JsonWriter w, DateTimeOffset filed)
    {
        w.WriteStartArray("withdrawals");
        w.WriteStartObject();
        w.WriteString("id", "withdrawal-1");
        w.WriteString("path", "by-buyer");
        w.WriteString("submittedAt", filed.AddDays(1));
        w.WriteEndObject();
        w.WriteEndArray();
    }

    private static void Act(Utf8JsonWriter w, string id, DateTimeOffset at)
    {
        w.WriteStartObject();
        w.WriteString("id", id);
        w.WriteString("incidentId", "inc-1");
        w.WriteString("at", at);
    }
}
