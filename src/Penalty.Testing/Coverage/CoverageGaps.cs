namespace Penalty.Testing;

/// <summary>What a report leaves uncovered, a line each: where, what is missing, and what to do.</summary>
internal static class CoverageGaps
{
    public static IEnumerable<string> Rules(CoverageReport report) => report.Rules
        .Where(r => !r.IsCovered)
        .Select(r => $"rule '{r.Name}': never fired. Add a case in which all of its conditions hold.");

    public static IEnumerable<string> Conditions(CoverageReport report) => report.Rules
        .SelectMany(r => r.Conditions, (rule, condition) => (rule, condition))
        .Where(c => !c.condition.IsCovered)
        .Select(c => $"rule '{c.rule.Name}', condition '{c.condition.Text}': {Missing(c.condition)}");

    public static IEnumerable<string> Numbers(CoverageReport report) => report.Numbers
        .Where(n => !n.IsCovered)
        .Select(n => $"policy '{n.Policy}', {n.Path} = {n.Value}: decisive in no case. "
            + "Add one that is decided otherwise with the number a step higher or lower.");

    /// <summary>Numbers that some case guards against one change only: no failure, but worth knowing.</summary>
    public static IEnumerable<string> OneSided(CoverageReport report) => report.Numbers
        .Where(n => n.IsCovered && (n.Higher is null || n.Lower is null))
        .Select(n => $"policy '{n.Policy}', {n.Path} = {n.Value}: decisive only against a {(n.Higher is null ? "lower" : "higher")} number.");

    private static string Missing(CoveredCondition condition) => condition switch
    {
        { True: 0, False: 0 } => "never evaluated. Add a case in which the conditions before it hold.",
        { True: 0 } => "never true. Add a case in which it holds.",
        _ => "never false. Add a case in which only it does not hold.",
    };
}
