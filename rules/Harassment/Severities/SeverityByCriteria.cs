using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Severities;

/// <summary>The highest grade reached is the grade of the incident (F4; the criteria are house defaults).</summary>
[Name("Severity by the policy's criteria")]
[Description("An established incident has the highest grade of the criteria that it meets, or the policy's default grade.")]
[Clause("F4")]
public sealed class SeverityByCriteria : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncidentPolicy incident = null!;
        IEnumerable<SeverityReached> reached = null!;

        When()
            .Match(() => incident)
            .Exists<FindingMade>(f => f.IncidentId == incident.IncidentId, f => f.Established)
            .Not<AdjudicatorGrade>(g => g.IncidentId == incident.IncidentId)
            .Query(() => reached, q => q
                .Match<SeverityReached>(r => r.IncidentId == incident.IncidentId)
                .Collect());

        Then()
            .Yield(_ => Assessed.ByCriteria(incident, reached));
    }
}
