using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <summary>A case file with a file of the ruling that is expected of it, outcome and reasons. It is named after the case file, so a test that is
/// given it is too. Immutable.</summary>
/// <param name="Name">The name: that of the case file, without its extension.</param>
/// <param name="CasePath">The path of the case file.</param>
/// <param name="ExpectedPath">The path of the file with the ruling.</param>
public sealed record Scenario(string Name, string CasePath, string ExpectedPath)
{
    /// <summary>Reads the case.</summary>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidInputException">The file is not a case; lists every problem.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public HarassmentCase ReadCase() => CaseReader.Read(File.ReadAllText(CasePath), CasePath);

    /// <summary>Rules on the case and checks that the ruling is the expected one, outcome and reasons.</summary>
    /// <param name="evaluator">What rules on it.</param>
    /// <returns>The ruling.</returns>
    /// <exception cref="PenaltyAssertionException">It is another one; the message lists each difference with its path.</exception>
    /// <exception cref="InvalidInputException">The case file is not a case.</exception>
    /// <exception cref="IOException">The case file can't be read.</exception>
    public Ruling Check(PenaltyEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        var ruling = evaluator.Evaluate(ReadCase());
        Check(ruling);
        return ruling;
    }

    /// <summary>Checks that a ruling on the case is the expected one, outcome and reasons.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <exception cref="PenaltyAssertionException">It is another one; the message lists each difference with its path.</exception>
    public void Check(Ruling ruling)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        new GoldenFile(ExpectedPath).Check(Comparable(ruling), $"scenario {Name}, case {CasePath}.", ExplanationText.Write(ruling));
    }

    /// <summary>The ruling as it is kept beside the case: all of it, but for what changes whenever a policy file, the rules or the runtime do
    /// (hashes of policies and rules, name and version of the runtime).</summary>
    /// <param name="ruling">The ruling.</param>
    /// <returns>The JSON text, over several lines.</returns>
    public static string Comparable(Ruling ruling)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return PenaltyJson.Write(ruling with
        {
            Provenance = ruling.Provenance with
            {
                Engine = "-",
                EngineVersion = "-",
                RuleSet = "-",
                Policies = [.. ruling.Provenance.Policies.Select(p => p with { ContentHash = "-" })],
            },
        });
    }

    /// <summary>The name, which test frameworks show.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
