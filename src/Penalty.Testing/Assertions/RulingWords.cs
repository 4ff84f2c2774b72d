using System.Globalization;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <summary>Parts of a ruling in the words of failure messages; values are written as a test names them.</summary>
internal static class RulingWords
{
    public static string Of(Finding finding) => $"{finding.Conduct} in {finding.IncidentId} is {finding.Status}" + finding.Missing switch
    {
        { Found: { } found, Required: { } required, Measure: { } measure } => Say($" ({found} of {required} {measure})"),
        { AdmissibleEvidence: { IsEmpty: false } kinds } => $" (any of {string.Join(", ", kinds)} would prove it)",
        _ => string.Empty,
    };

    public static string Of(SeverityAssessment severity) => severity.Adjudicator is { } name
        ? $"{severity.Severity} in {severity.IncidentId} (set by {name}: {severity.Reason})"
        : severity.Criteria.IsEmpty
            ? $"{severity.Severity} in {severity.IncidentId} (by the policy, no criterion met)"
            : $"{severity.Severity} in {severity.IncidentId} (by the policy, criteria {string.Join(", ", severity.Criteria)})";

    public static string Of(Sanction sanction) => $"{sanction.Clause} in {sanction.IncidentId}: {AllOf(Parts(sanction), "nothing")}";

    public static string Of(WithdrawalDecision decision) => $"{decision.WithdrawalId} {decision.Effect} [{decision.Clause}]";

    public static string Of(NextStep step) => $"{step.Party} {step.Code} [{step.Clause}]";

    public static string Points(int value, PointClass pointClass) => Say($"{value} class {pointClass} points");

    public static string Money(decimal amount, string currency, Party payee) => Say($"{amount:0.##} {currency} to the {payee}");

    public static string Measure(StoreMeasure measure) => Say($"{measure.Kind} for {measure.Length}");

    public static string AllOf(IEnumerable<string> parts, string none)
    {
        var all = parts.ToList();
        return all.Count == 0 ? none : string.Join("; ", all);
    }

    public static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Parts(Sanction sanction)
    {
        if (sanction.Points is { } points) yield return Points(points.Value, points.Class);
        if (sanction.Compensation is { } owed) yield return Money(owed.Amount, owed.Currency, owed.Payee);
        foreach (var measure in sanction.StoreMeasures) yield return Measure(measure);
    }
}
