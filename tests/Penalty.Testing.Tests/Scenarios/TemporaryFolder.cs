using Penalty.Model.Cases;
using Penalty.Model.Json;

namespace Penalty.Testing.Tests.Scenarios;

/// <summary>A folder of scenarios that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("penalty-scenarios-").FullName;

    public string Expected(string name) => System.IO.Path.Combine(Path, "expected", name + ".json");

    public TemporaryFolder Case(string name, HarassmentCase harassmentCase) => Write("cases", name, PenaltyJson.WriteCase(harassmentCase));

    public TemporaryFolder Write(string folder, string name, string text)
    {
        var path = System.IO.Path.Combine(Path, folder, name + ".json");
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>The one scenario, with its ruling accepted.</summary>
    public Scenario Recorded()
    {
        var scenario = ScenarioFolder.Read(Path).Single();
        using (new Recording()) scenario.Invoking(s => s.Check(Rulings.Evaluator)).Should().Throw<PenaltyAssertionException>();
        return scenario;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>Accepts what is found, as long as it is not disposed of.</summary>
internal sealed class Recording : IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable(GoldenFile.RecordVariable);

    public Recording() => Environment.SetEnvironmentVariable(GoldenFile.RecordVariable, "1");

    public void Dispose() => Environment.SetEnvironmentVariable(GoldenFile.RecordVariable, _before);
}
