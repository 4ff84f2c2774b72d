using Penalty.Model.Policies.Points;
using Penalty.Model.Rulings;
using static Penalty.Model.Json.PolicyParts;

namespace Penalty.Model.Json;

/// <summary>Reads files of policies on points: a whole policy, or one error that lists every problem.</summary>
public static class PointsPolicyReader
{
    /// <summary>The area that it reads policies of.</summary>
    public const string Area = "points";

    private static readonly TimeSpan LongestMeasure = TimeSpan.FromDays(3660);

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="InvalidInputException">The input is not a policy on points; lists every problem.</exception>
    public static PointsPolicy Read(string json, string name = "policy", InputLimits? limits = null) =>
        PolicyParts.Read(Area, json, name, limits, Policy);

    private static PointsPolicy Policy(ObjectReader o, Policies.PolicyHead head)
    {
        var policy = new PointsPolicy
        {
            Head = head,
            Thresholds = List(o, "thresholds", Threshold),
            Clearing = o.Required("clearing", v => v.Object(Clearing)!),
        };
        PointsPolicyConsistency.Check(policy, o);
        return policy;
    }

    private static ThresholdTerms Threshold(ObjectReader o) => new(
        o.Required("class", v => v.Choice<PointClass>()),
        o.Required("points", v => TermOf(v, t => t.Count(1, 1_000_000))),
        o.Required("clause", v => v.Text()),
        List(o, "measures", Measure));

    private static MeasureTerms Measure(ObjectReader o) => new(
        o.Required("kind", v => v.Code()),
        o.Required("title", Localized),
        o.Optional("length", v => TermOf(v, t => t.Duration(LongestMeasure))));

    private static ClearingTerms Clearing(ObjectReader o) => new(
        o.Required("yearly", v => TermOf(v, t => t.YearlyInstant())),
        o.Optional("keptWhile", v => TermOf(v, t => t.Code())));
}
