using System.Collections.Immutable;
using NRules.RuleModel;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Policies;

namespace Penalty.Rules.Facts.Complaints;

/// <summary>Conduct that is to be complained of, under the policy on harassment that applies. No complaint is filed yet, so it belongs to no incident.</summary>
public sealed record IntakeAllegation : IIdentifiedFact, IIdentityProvider
{
    /// <summary>Conduct under a policy.</summary>
    /// <param name="conduct">The conduct.</param>
    /// <param name="policy">The policy on harassment that applies.</param>
    public IntakeAllegation(ConductKind conduct, PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Conduct = conduct;
        Terms = policy.Conducts.FirstOrDefault(t => t.Kind == conduct);
        Known = policy.Conducts;
        PolicyTitle = policy.Title;
        Id = $"intake/{policy.Id}/{conduct}";
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The conduct.</summary>
    public ConductKind Conduct { get; }

    /// <summary>What the policy says of the conduct, or <see langword="null"/> when it does not know it.</summary>
    public ConductTerms? Terms { get; }

    /// <summary>Every conduct that the policy knows.</summary>
    public ImmutableArray<ConductTerms> Known { get; }

    /// <summary>The title of the policy.</summary>
    public LocalizedText PolicyTitle { get; }

    /// <summary>Whether a kind of evidence can prove the conduct.</summary>
    /// <param name="kind">The kind, or <see langword="null"/> when it is not known.</param>
    /// <returns><see langword="true"/> when the policy admits it for the conduct.</returns>
    public bool CanBeProvenBy(EvidenceKind? kind) => kind is { } known && Terms is { } terms && terms.ProvenBy.Value.Contains(known);

    /// <summary>What tells allegations apart.</summary>
    /// <returns>The id.</returns>
    public object GetIdentity() => Id;
}
