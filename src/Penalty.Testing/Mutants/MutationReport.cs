using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Penalty.Testing;

/// <summary>Which changes of rules and policies tests notice. Immutable.</summary>
public sealed record MutationReport
{
    /// <summary>The mutants, and what became of each.</summary>
    public required ImmutableArray<MutantResult> Mutants { get; init; }

    /// <summary>How many were killed, of those that were tested.</summary>
    [JsonIgnore]
    public CoverageShare Killed => new(CountOf(MutantStatus.Killed), CountOf(MutantStatus.Killed) + CountOf(MutantStatus.Survived));

    /// <summary>Those that no test noticed.</summary>
    [JsonIgnore]
    public IEnumerable<MutantResult> Survivors => Mutants.Where(m => m.Status == MutantStatus.Survived);

    /// <summary>How many mutants ended in some way.</summary>
    /// <param name="status">The way.</param>
    /// <returns>The number.</returns>
    public int CountOf(MutantStatus status) => Mutants.Count(m => m.Status == status);

    /// <summary>Demands that tests notice changes.</summary>
    /// <param name="killed">How many of the mutants that were tested have to have been killed, in percent.</param>
    /// <returns>This report.</returns>
    /// <exception cref="PenaltyAssertionException">Fewer were; the message lists the survivors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 100.</exception>
    public MutationReport Require(double killed)
    {
        if (killed is < 0 or > 100 or double.NaN)
            throw new ArgumentOutOfRangeException(nameof(killed), killed, "Expected a share from 0 to 100 percent of the mutants.");
        if (Killed.Percent < killed) throw MutationText.Missed(this, killed);
        return this;
    }

    /// <summary>The report as a text: the counts, and the survivors.</summary>
    /// <returns>The text.</returns>
    public string ToText() => MutationText.Of(this);

    /// <summary>The report as Markdown: the counts, the survivors, and every mutant.</summary>
    /// <returns>The Markdown text.</returns>
    public string ToMarkdown() => MutationMarkdown.Of(this);

    /// <summary>The report as JSON.</summary>
    /// <returns>The JSON text.</returns>
    public string ToJson() => ReportJson.Write(this);

    /// <summary>Writes the report to a file, as Markdown if its name ends in <c>.md</c>, as a text if in <c>.txt</c>, else as JSON.</summary>
    /// <param name="path">The path of the file; its folder is made if it is missing.</param>
    /// <returns>This report.</returns>
    /// <exception cref="IOException">The file can't be written.</exception>
    public MutationReport Save(string path)
    {
        ReportFile.Write(path, ToMarkdown, ToText, ToJson);
        return this;
    }
}
