using Newtonsoft.Json.Linq;
using NJsonSchema;
using Penalty.Model.Json;

namespace Penalty.Model.Tests;

/// <summary>Schema and code say the same: every file that is used fits, and at every object of a full example the reader knows the members, and
/// requires those, that the schema lists.</summary>
public sealed class SchemaTests
{
    private static readonly JToken CaseSchema = JToken.Parse(PenaltySchemas.Case());
    private static readonly JToken PolicySchema = JToken.Parse(PenaltySchemas.Policy());

    private static IEnumerable<string> Cases => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "cases")).Select(p => Path.GetFileName(p));

    private static IEnumerable<string> Policies => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "policies")).Select(p => Path.GetFileName(p));

    [TestCaseSource(nameof(Cases))]
    public async Task Schema_EveryScenario_Fits(string file) =>
        (await JsonSchema.FromJsonAsync(PenaltySchemas.Case())).Validate(Text("cases", file)).Should().BeEmpty();

    [TestCaseSource(nameof(Policies))]
    public async Task Schema_EveryPolicy_Fits(string file) =>
        (await JsonSchema.FromJsonAsync(PenaltySchemas.Policy())).Validate(Text("policies", file)).Should().BeEmpty();

    [TestCaseSource(nameof(Cases))]
    public void Schema_EveryObjectOfACase_HasTheMembersThatTheReaderKnows(string file) =>
        CompareMembers(JObject.Parse(Text("cases", file)), CaseSchema, json => CaseReader.Read(json));

    [TestCaseSource(nameof(Policies))]
    public void Schema_EveryObjectOfAPolicy_HasTheMembersThatTheReaderKnows(string file) =>
        CompareMembers(JObject.Parse(Text("policies", file)), PolicySchema, json => PolicyReader.Read(json));

    internal static void CompareMembers(JObject document, JToken schema, Action<string> read)
    {
        var places = Objects(document, schema).DistinctBy(p => p.Schema.Path).Select(p => (p.Value.Path, p.Schema)).ToList();
        foreach (var (place, part) in places)
        {
            var value = (JObject)document.SelectToken(place)!;
            value["unknown"] = 1;
            var known = Problems(read, document).Single(p => p.Found.En.Contains("'unknown'", StringComparison.Ordinal)).Allowed.En.Split(", ");
            value.Remove("unknown");
            known.Should().BeEquivalentTo(((JObject)part["properties"]!).Properties().Select(p => p.Name), "schema and reader agree on {0}", part.Path);
            foreach (var required in part["required"]!.Select(r => (string)r!))
            {
                var path = value.Path.Length == 0 ? required : $"{value.Path}.{required}";
                var without = (JObject)document.DeepClone();
                ((JObject)without.SelectToken(place)!).Remove(required);
                Problems(read, without).Should().Contain(p => p.Path == path, "the schema requires {0}", path);
            }
        }
    }

    private static IEnumerable<(JObject Value, JToken Schema)> Objects(JToken value, JToken schema)
    {
        if (value is JArray array) return array.SelectMany(e => Objects(e, schema["items"]!));
        if (value is not JObject o || schema["properties"] is not JObject properties) return [];
        return [(o, schema), .. o.Properties().ToList().SelectMany(p => Objects(p.Value, properties[p.Name]!))];
    }

    private static System.Collections.Immutable.ImmutableArray<InputProblem> Problems(Action<string> read, JObject document) =>
        FluentActions.Invoking(() => read(document.ToString())).Should().Throw<InvalidInputException>().Which.Problems;

    private static string Text(string folder, string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, folder, file));
}
