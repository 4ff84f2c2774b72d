using Newtonsoft.Json.Linq;
using NJsonSchema;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.Alerts;

/// <summary>Schemas and readers of alerts and of policies on them say the same.</summary>
public sealed class AlertSchemaTests
{
    private static readonly string Policy = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "alert-policies", "taobao-order-alerts.json"));

    private static readonly JObject Alert = JObject.Parse("""
        { "id": "a", "orderId": "o", "sellerId": "s", "kind": "pending", "raisedAt": "2023-05-01T10:00:00+08:00", "needsEvidence": false, "state": "ignored",
          "history": [ { "action": "ignore", "at": "2023-05-01T11:00:00+08:00", "from": "open", "to": "ignored", "note": "n" } ] }
        """, new JsonLoadSettings());

    [Test]
    public async Task Schema_BuiltInPolicy_Fits() => (await JsonSchema.FromJsonAsync(PenaltySchemas.AlertPolicy())).Validate(Policy).Should().BeEmpty();

    [Test]
    public async Task Schema_OneAlertOrAList_Fits()
    {
        var schema = await JsonSchema.FromJsonAsync(PenaltySchemas.Alerts());
        schema.Validate(Text(Alert)).Should().BeEmpty();
        schema.Validate($"[{Text(Alert)},{Text(Alert)}]").Should().BeEmpty();
        schema.Validate("[]").Should().NotBeEmpty();
        schema.Validate("""{ "id": "a" }""").Should().NotBeEmpty();
    }

    [Test]
    public void Schema_EveryObjectOfAPolicy_HasTheMembersThatTheReaderKnows() =>
        SchemaTests.CompareMembers(JObject.Parse(Policy), JToken.Parse(PenaltySchemas.AlertPolicy()), json => AlertPolicyReader.Read(json));

    [Test]
    public void Schema_EveryObjectOfAnAlert_HasTheMembersThatTheReaderKnows() =>
        SchemaTests.CompareMembers((JObject)Alert.DeepClone(), JToken.Parse(PenaltySchemas.Alerts())["definitions"]!["alert"]!, json => AlertReader.Read(json));

    private static string Text(JObject alert) => alert.ToString(Newtonsoft.Json.Formatting.None);
}
