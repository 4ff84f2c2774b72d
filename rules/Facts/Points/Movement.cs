using NRules.RuleModel;
using Penalty.Model;

namespace Penalty.Rules.Facts.Points;

/// <summary>Something that happens to a points account. Movements are numbered in the order in which they count.</summary>
/// <param name="Ordinal">Its place, from 1.</param>
/// <param name="At">When it happens.</param>
/// <param name="PolicyId">The policy on points that applies to it.</param>
public abstract record Movement(int Ordinal, DateTimeOffset At, string PolicyId) : IIdentifiedFact, IIdentityProvider
{
    /// <inheritdoc/>
    public abstract string Id { get; }

    /// <summary>What tells movements apart.</summary>
    /// <returns>The id.</returns>
    public object GetIdentity() => Id;
}
