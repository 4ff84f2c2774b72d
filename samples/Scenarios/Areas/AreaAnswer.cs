using Penalty.Model;
using Penalty.Model.Rulings;

namespace Scenarios;

/// <summary>An answer, in the forms that it is compared in.</summary>
/// <param name="Json">The answer as JSON, without what changes when a policy file, the rules or the runtime do.</param>
/// <param name="Outcome">What it comes to, in a sentence.</param>
/// <param name="Text">The answer as a text in a language.</param>
public sealed record AreaAnswer(string Json, LocalizedText Outcome, Func<Language, string> Text)
{
    /// <summary>The files that are kept of an answer, by the ending of their names.</summary>
    public IEnumerable<(string Ending, string Content)> Files =>
        [(".json", Json + "\n"), (".en.txt", Text(Language.En)), (".zh-CN.txt", Text(Language.ZhCn))];

    /// <summary>Provenance without what changes when a policy file, the rules or the runtime do.</summary>
    public static Provenance Comparable(Provenance provenance) => provenance with
    {
        Engine = "-",
        EngineVersion = "-",
        RuleSet = "-",
        Policies = [.. provenance.Policies.Select(p => p with { ContentHash = "-" })],
    };

    /// <summary>Whether the answer is the one that is expected.</summary>
    public bool Is(AreaScenario scenario) => Files.All(f =>
        File.Exists(scenario.ExpectedPath + f.Ending)
        && File.ReadAllText(scenario.ExpectedPath + f.Ending).ReplaceLineEndings("\n") == f.Content);
}
