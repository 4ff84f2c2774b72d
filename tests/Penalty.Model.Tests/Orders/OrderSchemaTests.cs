using Newtonsoft.Json.Linq;
using NJsonSchema;
using Penalty.Model.Json;
using Penalty.Model.Tests.Calendars;
using Penalty.Model.Tests.Complaints;

namespace Penalty.Model.Tests.Orders;

/// <summary>Schemas and readers of the calendar, of policies on orders and complaints, and of what is asked say the same.</summary>
public sealed class OrderSchemaTests
{
    private static IEnumerable<TestCaseData> Files()
    {
        foreach (var file in TheCalendar.Files) yield return Case(Path.GetFileName(file), File.ReadAllText(file), PenaltySchemas.CalendarPolicy(), j => CalendarReader.Read(j));
        yield return Case("orders", Policy("orders", "taobao-malicious-orders"), PenaltySchemas.MaliciousOrderPolicy(), j => MaliciousOrderPolicyReader.Read(j));
        yield return Case("complaints", Policy("complaints", "taobao-harassment-complaints"), PenaltySchemas.ComplaintPolicy(), j => ComplaintPolicyReader.Read(j));
        yield return Case("complaint", OrderInputTests.Complaint, PenaltySchemas.OrderComplaint(), j => OrdersJson.ReadComplaint(j));
        yield return Case("closing", OrderInputTests.Closing, PenaltySchemas.OrderClosing(), j => OrdersJson.ReadClosing(j));
        yield return Case("draft", DraftInputTests.Draft, PenaltySchemas.ComplaintDraft(), j => ComplaintsJson.ReadDraft(j));
        yield return Case("inquiry", DraftInputTests.Inquiry, PenaltySchemas.ComplaintInquiry(), j => ComplaintsJson.ReadInquiry(j));
    }

    [TestCaseSource(nameof(Files))]
    public async Task Schema_FileThatIsUsed_Fits(string json, string schema, Action<string> read)
    {
        (await JsonSchema.FromJsonAsync(schema)).Validate(json).Should().BeEmpty();
        read(json);
    }

    [TestCaseSource(nameof(Files))]
    public void Schema_EveryObject_HasTheMembersThatTheReaderKnows(string json, string schema, Action<string> read) =>
        SchemaTests.CompareMembers(Parse(json), JToken.Parse(schema), read);

    private static TestCaseData Case(string name, string json, string schema, Action<string> read) => new TestCaseData(json, schema, read).SetArgDisplayNames(name);

    private static string Policy(string area, string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, area, name + ".json"));

    /// <summary>Dates stay texts, as the reader wants them.</summary>
    private static JObject Parse(string json)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(json)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JObject.Load(reader);
    }
}
