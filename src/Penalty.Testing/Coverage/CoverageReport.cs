using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Penalty.Model.Json;

namespace Penalty.Testing;

/// <summary>What tests made of rules and policies. Immutable. The same run gives the same report, byte for byte, whatever the number of threads.</summary>
public sealed record CoverageReport
{
    /// <summary>How many different cases were ruled on.</summary>
    public required int Cases { get; init; }

    /// <summary>The rules that were loaded, by name.</summary>
    public required ImmutableArray<CoveredRule> Rules { get; init; }

    /// <summary>The numbers of the policies, by policy and in the order of the file.</summary>
    public required ImmutableArray<CoveredNumber> Numbers { get; init; }

    /// <summary>What could not be looked into, and why.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How many of the rules fired.</summary>
    [JsonIgnore]
    public CoverageShare RuleShare => new(Rules.Count(r => r.IsCovered), Rules.Length);

    /// <summary>How many of the conditions were seen to hold and not to hold.</summary>
    [JsonIgnore]
    public CoverageShare ConditionShare => new(Rules.Sum(r => r.Conditions.Count(c => c.IsCovered)), Rules.Sum(r => r.Conditions.Length));

    /// <summary>How many of the numbers were decisive.</summary>
    [JsonIgnore]
    public CoverageShare NumberShare => new(Numbers.Count(n => n.IsCovered), Numbers.Length);

    /// <summary>One report of several, such as those of several test assemblies.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The report of all: a rule that fired in one has fired. Cases that occur in several reports are counted in each.</returns>
    public static CoverageReport Merge(params IEnumerable<CoverageReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return CoverageMerge.Of([.. reports]);
    }

    /// <summary>Reads a report that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors.</param>
    /// <returns>The report.</returns>
    /// <exception cref="InvalidInputException">It is no such report.</exception>
    public static CoverageReport FromJson(string json, string name = "coverage report") => CoverageJson.Read(json, name);

    /// <summary>Reads a report from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The report.</returns>
    /// <exception cref="InvalidInputException">The file holds no report.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static CoverageReport Load(string path) => CoverageJson.Read(File.ReadAllText(path), path);

    /// <summary>A report of only those rules that are asked for, such as one's own, with all numbers.</summary>
    /// <param name="rule">Whether the rule of a name is asked for.</param>
    /// <returns>The report.</returns>
    public CoverageReport OfRules(Func<string, bool> rule) => this with { Rules = [.. Rules.Where(r => rule(r.Name))] };

    /// <summary>A report of only those policies that are asked for, with all rules.</summary>
    /// <param name="policy">Whether the policy of an id is asked for.</param>
    /// <returns>The report.</returns>
    public CoverageReport OfPolicies(Func<string, bool> policy) => this with { Numbers = [.. Numbers.Where(n => policy(n.Policy))] };

    /// <summary>Demands coverage.</summary>
    /// <param name="rules">How many rules have to have fired, in percent of those loaded.</param>
    /// <param name="conditions">How many conditions have to have been seen to hold and not to hold, in percent.</param>
    /// <param name="numbers">How many numbers have to have been decisive, in percent.</param>
    /// <returns>This report.</returns>
    /// <exception cref="PenaltyAssertionException">Less is covered; the message lists what is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is below 0 or above 100.</exception>
    public CoverageReport Require(double rules = 0, double conditions = 0, double numbers = 0)
    {
        CoverageDemand.Check(this, rules, conditions, numbers);
        return this;
    }

    /// <summary>The report as a text: the shares, and what is not covered.</summary>
    /// <returns>The text.</returns>
    public string ToText() => CoverageText.Of(this);

    /// <summary>The report as Markdown: the shares, what is not covered, and every rule, condition and number.</summary>
    /// <returns>The Markdown text.</returns>
    public string ToMarkdown() => CoverageMarkdown.Of(this);

    /// <summary>The report as JSON, to be read back and merged.</summary>
    /// <returns>The JSON text.</returns>
    public string ToJson() => ReportJson.Write(this);

    /// <summary>Writes the report to a file, as Markdown if its name ends in <c>.md</c>, as a text if in <c>.txt</c>, else as JSON.</summary>
    /// <param name="path">The path of the file; its folder is made if it is missing.</param>
    /// <returns>This report.</returns>
    /// <exception cref="IOException">The file can't be written.</exception>
    public CoverageReport Save(string path)
    {
        ReportFile.Write(path, ToMarkdown, ToText, ToJson);
        return this;
    }
}

/// <summary>How many of how many. Immutable.</summary>
/// <param name="Covered">How many are covered.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct CoverageShare(int Covered, int Of)
{
    /// <summary>The share in percent; 100 when there is nothing to cover.</summary>
    public double Percent => Of == 0 ? 100 : 100.0 * Covered / Of;

    /// <summary>The share in words, such as <c>97.0 % (32 of 33)</c>. It is rounded down: 100 % means all.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Math.Floor(Percent * 10) / 10:0.0} % ({Covered} of {Of})");
}
