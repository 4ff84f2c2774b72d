using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.Harassment.Sanctions;

/// <summary>Points are deducted for each established incident (F4.1–F4.3, F6.2, F6.3).</summary>
[Name("Points are deducted")]
[Description("The points that the policy states for the grade, once for each established incident.")]
[Clause("F4")]
public sealed class PointsAreDeducted : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SanctionDue due = null!;

        When()
            .Match(() => due, d => d.Terms.Points != null, d => d.Terms.PointClass != null);

        Then()
            .Yield(_ => new PointsDeducted(
                due.IncidentId,
                new PointDeduction(due.Terms.PointClass!.Value, due.Terms.Points!.Value),
                due.Terms.Points!.Basis.Reference));
    }
}
