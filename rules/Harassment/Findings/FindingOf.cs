using System.Collections.Immutable;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.Text;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>Findings with their words, one for each way that a finding can turn out.</summary>
public static class FindingOf
{
    /// <summary>The conduct is there and proven.</summary>
    /// <param name="shown">The conduct.</param>
    /// <param name="proofs">What proves it.</param>
    /// <returns>The finding.</returns>
    public static FindingMade Established(ConductShown shown, IEnumerable<Proof> proofs)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ImmutableArray<string> sources = [.. proofs.Select(p => p.Source).Order(StringComparer.Ordinal)];
        return new FindingMade(Draft(shown) with
        {
            Status = FindingStatus.Established,
            Evidence = sources,
            Text = Words.Say(
                $"{shown.Terms.Title.En} is established. {shown.Measured.Text.En} Proven by: {string.Join(", ", sources)}.",
                $"{shown.Terms.Title.ZhCn}成立。{shown.Measured.Text.ZhCn}证明：{string.Join("、", sources)}。"),
        });
    }

    /// <summary>The conduct is there, and nothing admissible proves it.</summary>
    /// <param name="shown">The conduct.</param>
    /// <returns>The finding.</returns>
    public static FindingMade Unproven(ConductShown shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var admissible = shown.Terms.ProvenBy.Value;
        var kinds = Words.AnyOf([.. admissible.Select(Words.Of)]);
        return new FindingMade(Draft(shown) with
        {
            Missing = new Shortfall(null, null, null, null, admissible),
            Text = Words.Say(
                $"{shown.Terms.Title.En} is not established: the evidence is insufficient. {shown.Measured.Text.En} Missing: {kinds.En}.",
                $"{shown.Terms.Title.ZhCn}不成立：证据不足。{shown.Measured.Text.ZhCn}缺少：{kinds.ZhCn}。"),
        });
    }

    /// <summary>Some of the conduct is seen, but less than the policy's threshold.</summary>
    /// <param name="allegation">What was alleged, under a policy that knows it.</param>
    /// <param name="measured">What was measured.</param>
    /// <returns>The finding.</returns>
    public static FindingMade BelowThreshold(Allegation allegation, Measurement measured)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        ArgumentNullException.ThrowIfNull(measured);
        var terms = allegation.Terms!;
        var required = terms.Threshold.AtLeast.Value;
        var more = required - measured.Value;
        var within = measured.Window is { } window ? Words.Of(window) : null;
        return new FindingMade(Draft(allegation, terms, FindingStatus.ShortOfThreshold) with
        {
            Acts = measured.Acts,
            Missing = new Shortfall(measured.Measure, measured.Value, required, measured.Window, []),
            Text = Words.Say(
                $"{terms.Title.En} is not established: {required} are needed{(within is null ? "" : " within " + within.En)}, {more} more than were counted. {measured.Text.En}",
                $"{terms.Title.ZhCn}不成立：{(within is null ? "" : within.ZhCn + "内")}须达 {required} 次，尚差 {more} 次。{measured.Text.ZhCn}"),
        });
    }

    /// <summary>No such conduct is seen.</summary>
    /// <param name="allegation">What was alleged, under a policy that knows it.</param>
    /// <param name="measured">What was measured.</param>
    /// <returns>The finding.</returns>
    public static FindingMade Absent(Allegation allegation, Measurement measured)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        ArgumentNullException.ThrowIfNull(measured);
        var terms = allegation.Terms!;
        return new FindingMade(Draft(allegation, terms, FindingStatus.NoSuchConduct) with
        {
            Missing = new Shortfall(measured.Measure, 0, terms.Threshold.AtLeast.Value, measured.Window, []),
            Text = Words.Say(
                $"{terms.Title.En} is not established: no such conduct is seen.",
                $"{terms.Title.ZhCn}不成立：未见该行为。"),
        });
    }

    /// <summary>The policy that applies does not know the conduct.</summary>
    /// <param name="allegation">What was alleged.</param>
    /// <returns>The finding.</returns>
    public static FindingMade NotCovered(Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        return new FindingMade(new Finding
        {
            IncidentId = allegation.IncidentId,
            Conduct = allegation.Conduct,
            Status = FindingStatus.NotCovered,
            PolicyId = allegation.Policy.Id,
            Clause = Basis.HouseDefault,
            Text = Words.Say(
                $"'{allegation.Conduct}' is not ruled on: the policy that applies, {allegation.Policy.Title.En}, does not know it.",
                $"“{allegation.Conduct}”不予裁定：适用规则《{allegation.Policy.Title.ZhCn}》未规定该行为。"),
        });
    }

    private static Finding Draft(ConductShown shown) => new()
    {
        IncidentId = shown.IncidentId,
        Conduct = shown.Conduct,
        Status = FindingStatus.EvidenceInsufficient,
        PolicyId = shown.PolicyId,
        Clause = shown.Terms.Clause,
        Acts = shown.Measured.Acts,
        Text = shown.Text,
    };

    private static Finding Draft(Allegation allegation, ConductTerms terms, FindingStatus status) => new()
    {
        IncidentId = allegation.IncidentId,
        Conduct = allegation.Conduct,
        Status = status,
        PolicyId = allegation.Policy.Id,
        Clause = terms.Clause,
        Text = terms.Title,
    };
}
