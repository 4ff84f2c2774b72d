using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty;

/// <summary>The policy to apply at an instant.</summary>
internal static class PolicyInForce
{
    public static TPolicy At<TPolicy>(DateTimeOffset instant, PolicyCatalog<TPolicy> policies)
        where TPolicy : PolicyFile
    {
        if (policies.InForceAt(instant) is { } policy) return policy;
        var first = policies.Policies[0].Effective.From;
        throw new PolicyNotFoundException(new(
            $"No policy was in force at {instant:O}; the first begins at {first:O}.", $"{instant:O} 时没有生效的规则；最早的规则始于 {first:O}。"));
    }
}
