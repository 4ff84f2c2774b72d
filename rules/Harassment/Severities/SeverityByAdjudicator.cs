using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.Harassment.Severities;

/// <summary>A human adjudicator may set the grade, with a reason that is kept (F4).</summary>
[Name("Severity by the adjudicator")]
[Description("A human adjudicator's grade wins over the policy's criteria, and the reason is kept.")]
[Clause("F4")]
public sealed class SeverityByAdjudicator : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AdjudicatorGrade grade = null!;

        When()
            .Match(() => grade)
            .Exists<FindingMade>(f => f.IncidentId == grade.IncidentId, f => f.Established);

        Then()
            .Yield(_ => Assessed.ByAdjudicator(grade));
    }
}
