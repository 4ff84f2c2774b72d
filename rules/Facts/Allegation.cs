using NRules.RuleModel;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Policies;

namespace Penalty.Rules.Facts;

/// <summary>One alleged conduct of one incident, under the policy that applies to the incident. What rules on conduct begin with.</summary>
public sealed record Allegation : IIdentifiedFact, IIdentityProvider
{
    /// <summary>An alleged conduct under a policy.</summary>
    /// <param name="incidentId">The incident.</param>
    /// <param name="conduct">The alleged conduct.</param>
    /// <param name="policy">The policy that applies to the incident.</param>
    public Allegation(string incidentId, ConductKind conduct, PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        IncidentId = incidentId;
        Conduct = conduct;
        Policy = policy;
        Terms = policy.Conducts.FirstOrDefault(t => t.Kind == conduct);
        Id = $"allegation/{incidentId}/{conduct}";
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The incident.</summary>
    public string IncidentId { get; }

    /// <summary>The alleged conduct.</summary>
    public ConductKind Conduct { get; }

    /// <summary>The policy that applies to the incident.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>What the policy says of the conduct, or <see langword="null"/> when it does not know it.</summary>
    public ConductTerms? Terms { get; }

    /// <summary>Whether the policy needs a measure for this conduct: for its threshold, or for a criterion of severity.</summary>
    /// <param name="measure">The name of the measure.</param>
    /// <returns><see langword="true"/> when a rule should measure it.</returns>
    public bool Needs(string measure)
    {
        if (Terms is null) return false;
        if (Terms.Threshold.Measure == measure) return true;
        foreach (var criterion in Policy.Severity.Criteria)
        {
            if (criterion.Conduct == Conduct && criterion.Threshold.Measure == measure) return true;
        }

        return false;
    }

    /// <summary>What tells allegations apart.</summary>
    /// <returns>The id.</returns>
    public object GetIdentity() => Id;
}
