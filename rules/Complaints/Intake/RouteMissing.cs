using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>A complaint is filed on one of the routes of the policy. (F2)</summary>
[Name("Draft names no route")]
[Description("A complaint is filed on one of the routes of the policy.")]
[Clause("F2")]
public sealed class RouteMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintDraft draft = null!;
        ApplicableIntakeNeed need = null!;
        IEnumerable<ApplicableRoute> routes = null!;

        When()
            .Match(() => draft, d => d.Route == null)
            .Match(() => need, n => n.Terms.Need == IntakeNeed.Route)
            .Query(() => routes, q => q
                .Match<ApplicableRoute>()
                .Collect());

        Then()
            .Yield(_ => new LackFound(draft.Id, Lack.Of(need.Terms, null, Details.Routes(routes))));
    }
}
