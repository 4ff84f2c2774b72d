using System.Collections.Immutable;
using NRules.RuleModel;
using Penalty.Model;

namespace Penalty.Rules.Conclusions;

/// <summary>What a rule concluded: a linked fact, there as long as what it follows from. Two conclusions are the same when their ids are.</summary>
public abstract record Conclusion : IIdentifiedFact, IIdentityProvider
{
    /// <summary>The id, made from what is concluded of what, such as <c>severity/inc-1</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The clauses that were applied beyond those that the rule itself cites: those that the terms of a policy file carry.</summary>
    public virtual ImmutableArray<string> Clauses => [];

    /// <summary>The conclusion in words.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>What tells conclusions apart.</summary>
    /// <returns>The id.</returns>
    public object GetIdentity() => Id;
}
