using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Complaints.Guide;

/// <summary>A complaint of a transaction can be filed on each route of the policy. (F2)</summary>
[Name("Route is open")]
[Description("A complaint of a transaction can be filed on each route of the policy.")]
[Clause("F2")]
public sealed class RouteIsOpen : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ComplaintInquiry inquiry = null!;
        ApplicableRoute route = null!;

        When()
            .Match(() => inquiry)
            .Match(() => route);

        Then()
            .Yield(_ => new RouteOpened(inquiry.TransactionId, new RouteGuide(
                route.Terms.Route, route.Terms.Clause, route.Terms.Title, route.Terms.StepsFor(inquiry.TransactionId))));
    }
}
