using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Penalty.Model;
using Penalty.Model.Json;

namespace Penalty.Testing.Coverage;

/// <summary>Writes reports as JSON and reads them back.</summary>
internal static class CoverageJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private static readonly LocalizedText AReport = new(
        "a coverage report, as CoverageReport.Save writes it", "由 CoverageReport.Save 写出的覆盖率报告");

    public static string Write(CoverageReport report) => JsonSerializer.Serialize(report, Options) + "\n";

    public static CoverageReport Read(string json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize<CoverageReport>(json, Options) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            var problem = new InputProblem(e.Path ?? string.Empty, (int)(e.LineNumber + 1 ?? 0), new LocalizedText(e.Message, e.Message), AReport);
            throw new InvalidInputException(name, [problem]);
        }
    }
}
