using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.Text;

namespace Penalty.Rules.Harassment.Severities;

/// <summary>Assessments of severity with their words.</summary>
public static class Assessed
{
    /// <summary>The highest grade reached, or the policy's default grade.</summary>
    /// <param name="incident">The incident and its policy.</param>
    /// <param name="reached">The criteria met, in any order.</param>
    /// <returns>The assessment.</returns>
    public static SeverityAssessed ByCriteria(IncidentPolicy incident, IEnumerable<SeverityReached> reached)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var severity = incident.Policy.Severity.Default.Value;
        foreach (var one in reached)
        {
            if (one.Severity > severity) severity = one.Severity;
        }

        ImmutableArray<SeverityReached> decisive =
            [.. reached.Where(r => r.Severity == severity).OrderBy(r => r.Criterion.Id, StringComparer.Ordinal)];
        var words = Words.Of(severity);
        return new SeverityAssessed(new SeverityAssessment
        {
            IncidentId = incident.IncidentId,
            Severity = severity,
            Source = SeveritySource.Policy,
            Criteria = [.. decisive.Select(r => r.Criterion.Id)],
            Text = decisive.IsEmpty
                ? Words.Say($"The circumstances are {words.En}: no criterion of a higher grade is met.", $"{words.ZhCn}：未达到更高等级的标准。")
                : Words.Say(
                    $"The circumstances are {words.En}: {string.Join("; ", decisive.Select(r => r.Criterion.Text.En))}.",
                    $"{words.ZhCn}：{string.Join("；", decisive.Select(r => r.Criterion.Text.ZhCn))}。"),
        });
    }

    /// <summary>The grade that an adjudicator set.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>The assessment.</returns>
    public static SeverityAssessed ByAdjudicator(AdjudicatorGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var words = Words.Of(grade.Severity);
        return new SeverityAssessed(new SeverityAssessment
        {
            IncidentId = grade.IncidentId,
            Severity = grade.Severity,
            Source = SeveritySource.Adjudicator,
            Adjudicator = grade.Adjudicator,
            Reason = grade.Reason,
            Text = Words.Say(
                $"The circumstances are {words.En}, as adjudicator {grade.Adjudicator} determined: {grade.Reason}",
                $"{words.ZhCn}，由裁定人 {grade.Adjudicator} 认定：{grade.Reason}"),
        });
    }
}
