using Newtonsoft.Json.Linq;
using NJsonSchema;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.Points;

/// <summary>Schema and reader of policies on points say the same.</summary>
public sealed class PointsSchemaTests
{
    private static readonly string Taobao = ThePolicy.Json;

    [Test]
    public async Task Schema_BuiltInPolicy_Fits() =>
        (await JsonSchema.FromJsonAsync(PenaltySchemas.PointsPolicy())).Validate(Taobao).Should().BeEmpty();

    [Test]
    public void Schema_EveryObject_HasTheMembersThatTheReaderKnows() =>
        SchemaTests.CompareMembers(JObject.Parse(Taobao), JToken.Parse(PenaltySchemas.PointsPolicy()), json => PointsPolicyReader.Read(json));

    [TestCase("12-31T24:00+08:00", true)]
    [TestCase("01-01T00:00-05:30", true)]
    [TestCase("12-31T24:01+08:00", false)]
    [TestCase("13-01T00:00+08:00", false)]
    [TestCase("00-01T00:00+08:00", false)]
    [TestCase("12-31T24:00", false)]
    [TestCase("12-31", false)]
    public async Task Schema_YearlyInstant_IsWhatTheReaderTakes(string instant, bool taken)
    {
        var spoilt = Taobao.Replace("12-31T24:00+08:00", instant);
        (await JsonSchema.FromJsonAsync(PenaltySchemas.PointsPolicy())).Validate(spoilt).Count.Should().Match(n => n == 0 == taken);
        Reads(() => PointsPolicyReader.Read(spoilt)).Should().Be(taken);
    }

    private static bool Reads(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (InvalidInputException)
        {
            return false;
        }
    }
}
