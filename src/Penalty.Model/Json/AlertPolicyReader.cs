using Penalty.Model.Alerts;
using Penalty.Model.Policies.Alerts;
using static Penalty.Model.Json.PolicyParts;

namespace Penalty.Model.Json;

/// <summary>Reads files of policies on malicious-order alerts (F8): a whole policy, or one error that lists every problem.</summary>
public static class AlertPolicyReader
{
    /// <summary>The area that it reads policies of.</summary>
    public const string Area = "alerts";

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="InvalidInputException">The input is not a policy; lists every problem.</exception>
    public static AlertPolicy Read(string json, string name = "policy", InputLimits? limits = null) =>
        PolicyParts.Read(Area, json, name, limits, (o, head) =>
        {
            var policy = new AlertPolicy
            {
                Head = head,
                Kinds = List(o, "kinds", Kind),
                States = List(o, "states", State),
                Actions = List(o, "actions", Action),
                Transitions = List(o, "transitions", Transition),
                Bulk = o.Required("bulk", v => v.Object(Bulk)!),
            };
            AlertPolicyConsistency.Check(policy, o);
            return policy;
        });

    private static AlertKindTerms Kind(ObjectReader o) => new(
        o.Required("kind", v => v.Choice<AlertKind>()),
        o.Required("clause", v => v.Text()),
        o.Required("title", Localized),
        o.Required("where", Localized),
        o.Required("text", Localized));

    private static AlertStateTerms State(ObjectReader o) => new(
        o.Required("state", v => v.Choice<AlertState>()),
        o.Required("title", Localized),
        o.Required("text", Localized),
        BasisOf(o),
        o.Required("final", v => TermOf(v, t => t.Flag())));

    private static AlertActionTerms Action(ObjectReader o) => new(
        o.Required("action", v => v.Choice<AlertAction>()),
        o.Required("clause", v => v.Text()),
        o.Required("title", Localized),
        o.Required("brings", Localized));

    private static AlertTransitionTerms Transition(ObjectReader o) => new(
        o.Required("from", v => v.Choice<AlertState>()),
        o.Required("action", v => v.Choice<AlertAction>()),
        o.Required("to", v => v.Choice<AlertState>()),
        BasisOf(o));

    private static AlertBulkTerms Bulk(ObjectReader o) => new(
        o.Required("ordersThatNeedEvidence", v => TermOf(v, t => t.Flag())),
        o.Required("text", Localized));
}
