using System.Collections.Immutable;
using Penalty.Model.Policies;

namespace Penalty;

/// <summary>What the checks look at: the rules, the facts that the facade gives and takes, and the policies.</summary>
internal sealed class CheckedRuleSet
{
    private readonly HashSet<string> _inUse;

    public CheckedRuleSet(IEnumerable<RuleCode> rules, IEnumerable<PolicyFile> policies)
    {
        Rules = [.. rules];
        Areas = AreaFacts.All;
        AreasInUse = [.. Areas.Where(a => a.Given.Any(IsRead))];
        Reaches = [.. Rules.Select(r => r.Reach), .. AreasInUse.Select(a => a.Reach())];
        _inUse = [.. AreasInUse.Select(a => a.Area)];
        AllPolicies = [.. policies];
        Policies = [.. AllPolicies.Where(p => _inUse.Contains(p.Area))];
    }

    public ImmutableArray<RuleCode> Rules { get; }

    public ImmutableArray<AreaFacts> Areas { get; }

    /// <summary>The areas of which some rule reads a fact: a rule set need not have rules for all that Penalty can do.</summary>
    public ImmutableArray<AreaFacts> AreasInUse { get; }

    /// <summary>What the code of the rules comes to, and that of the areas in use.</summary>
    public ImmutableArray<CodeReach> Reaches { get; }

    public ImmutableArray<PolicyFile> AllPolicies { get; }

    /// <summary>The policies of the areas in use.</summary>
    public ImmutableArray<PolicyFile> Policies { get; }

    /// <summary>Whether some rule looks for facts of a type.</summary>
    public bool IsRead(Type fact) => Rules.Any(r => r.Reads.Any(t => fact.Fits(t)));
}
