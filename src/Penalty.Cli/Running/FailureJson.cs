using System.Text.Json;
using Penalty.Model.Json;

namespace Penalty.Cli.Running;

/// <summary>A failure as one line of JSON: what <c>--output json</c> puts on standard error, and <c>batch</c> into its error file.</summary>
internal static class FailureJson
{
    public static string Write(FailureReport report, long? line = null) => CliJson.Write(w => w.Object(() => Members(w, report, line)), indented: false);

    private static void Members(Utf8JsonWriter w, FailureReport report, long? line)
    {
        if (line is { } number) w.WriteNumber("line", number);
        w.WriteString("error", report.Kind);
        if (line is null && report.Input is { } input) w.WriteString("input", input);
        w.Text("message", report.Message);
        w.WriteStartArray("problems");
        foreach (var problem in report.Problems) w.Object(() => Problem(w, problem, inLine: line is not null));
        w.WriteEndArray();
    }

    /// <summary>An input of one line has no lines to tell apart.</summary>
    private static void Problem(Utf8JsonWriter w, InputProblem problem, bool inLine)
    {
        w.WriteString("path", problem.Path);
        if (!inLine) w.WriteNumber("line", problem.Line);
        w.Text("found", problem.Found);
        w.Text("allowed", problem.Allowed);
        if (problem.Suggestion is { } suggestion) w.WriteString("suggestion", suggestion);
    }
}
