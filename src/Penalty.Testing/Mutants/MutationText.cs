using System.Globalization;
using System.Text;

namespace Penalty.Testing;

/// <summary>Writes a report as a text for the console, and what is missing as a message.</summary>
internal static class MutationText
{
    public static string Of(MutationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Mutants killed: {report.Killed}\n");
        text.Append(CultureInfo.InvariantCulture, $"Survived: {report.CountOf(MutantStatus.Survived)}, ");
        text.Append(CultureInfo.InvariantCulture, $"accepted: {report.CountOf(MutantStatus.Accepted)}, ");
        text.Append(CultureInfo.InvariantCulture, $"not valid: {report.CountOf(MutantStatus.NotValid)}, ");
        text.Append(CultureInfo.InvariantCulture, $"not run: {report.CountOf(MutantStatus.NotRun)}\n");
        Add(text, "Survived", report.Survivors.Select(Line));
        Add(text, "Accepted", report.Mutants.Where(m => m.Status == MutantStatus.Accepted).Select(m => $"{m.Where}: {m.Change}. {m.Reason}"));
        return text.ToString();
    }

    public static PenaltyAssertionException Missed(MutationReport report, double demanded) => new(
        string.Create(CultureInfo.InvariantCulture, $"{demanded:0.#} % of the mutants killed."),
        $"{report.Killed}.",
        "the rules and policies that were changed.",
        "Add the cases named below, compare more of what comes out, or accept what no case can tell.",
        string.Join('\n', report.Survivors.Select(s => $"  {Line(s)}")));

    /// <summary>A survivor in one line: where, the change that no test noticed, and what to do.</summary>
    public static string Line(MutantResult survivor) => $"{survivor.Where}: {survivor.Change}. {WhatToDo(survivor.Kind)}";

    private static string WhatToDo(MutantKind kind) => kind switch
    {
        MutantKind.NumberRaised or MutantKind.NumberLowered => "Add a case at the limit, or compare the amount.",
        MutantKind.FlagFlipped or MutantKind.CodeChanged => "Add a case that it decides, and compare what comes out.",
        MutantKind.EntryDropped or MutantKind.PartDropped => "Add a case that needs it, and compare what comes out.",
        MutantKind.RuleDropped => "Add a case in which the rule fires, and compare what it leads to.",
        MutantKind.ConditionDropped => "Add a case in which only this does not hold.",
        MutantKind.LimitMoved => "Add a case right at the limit.",
        MutantKind.ExistenceTurned or MutantKind.ExistenceDropped => "Add a case with one and a case without.",
        _ => "Add a case that the filter keeps from firing.",
    };

    private static void Add(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n{title}\n");
        foreach (var line in all) text.Append(CultureInfo.InvariantCulture, $"  - {line}\n");
    }
}
