using NRules.RuleModel;
using Penalty.Model;

namespace Penalty.Rules.Facts;

/// <summary>A part of a policy, as it applies to one incident or to the case.</summary>
/// <param name="Id">The id that explanations name it by.</param>
public abstract record PolicyFact(string Id) : IIdentifiedFact, IIdentityProvider
{
    /// <summary>What tells parts of policies apart.</summary>
    /// <returns>The id.</returns>
    public object GetIdentity() => Id;
}
