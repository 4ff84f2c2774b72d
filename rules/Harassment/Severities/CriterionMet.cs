using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Severities;

/// <summary>The grade follows the policy's criteria (F4; what separates the grades is a house default).</summary>
[Name("Criterion of severity met")]
[Description("An established conduct meets a criterion of the policy.")]
[Clause("F4")]
public sealed class CriterionMet : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ApplicableCriterion applicable = null!;
        FindingMade finding = null!;
        Measurement measured = null!;

        When()
            .Match(() => applicable)
            .Match(() => finding,
                f => f.IncidentId == applicable.IncidentId,
                f => f.Finding.Conduct == applicable.Criterion.Conduct,
                f => f.Established)
            .Match(() => measured,
                m => m.IncidentId == applicable.IncidentId,
                m => m.Conduct == applicable.Criterion.Conduct,
                m => m.Measure == applicable.Criterion.Threshold.Measure,
                m => m.Value >= applicable.Criterion.Threshold.AtLeast.Value);

        Then()
            .Yield(_ => new SeverityReached(applicable.IncidentId, applicable.Criterion, measured.Value));
    }
}
