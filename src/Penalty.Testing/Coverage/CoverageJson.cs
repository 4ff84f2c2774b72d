using System.Text.Json;
using Penalty.Model;
using Penalty.Model.Json;

namespace Penalty.Testing;

/// <summary>Reads reports back from JSON.</summary>
internal static class CoverageJson
{
    private static readonly LocalizedText AReport = new(
        "a coverage report, as CoverageReport.Save writes it", "由 CoverageReport.Save 写出的覆盖率报告");

    public static CoverageReport Read(string json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize<CoverageReport>(json, ReportJson.Options) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            var problem = new InputProblem(e.Path ?? string.Empty, (int)(e.LineNumber + 1 ?? 0), new LocalizedText(e.Message, e.Message), AReport);
            throw new InvalidInputException(name, [problem]);
        }
    }
}
