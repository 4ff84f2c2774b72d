using System.Runtime.InteropServices;

namespace Penalty.Benchmarks.Report;

/// <summary>The machine and the runtime, without which no time means much.</summary>
public static class Machine
{
    private const string ProcessorFile = "/proc/cpuinfo";

    public static string Title() =>
        $"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}; "
        + RuntimeInformation.FrameworkDescription;

    private static string Processor()
    {
        var model = File.Exists(ProcessorFile)
            ? File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return model?.Split(':', 2)[1].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown processor";
    }
}
