using System.Collections.Immutable;
using Penalty.Model.Policies;

namespace Penalty.Model.Json;

/// <summary>Policies that are used together: of each family exactly one is in force at any instant from the first one on. Immutable.</summary>
public sealed class PolicyCatalog
{
    /// <summary>A catalog.</summary>
    /// <param name="policies">The policies; at least one.</param>
    /// <exception cref="InvalidInputException">Ids occur twice, or periods of a family overlap or leave a gap.</exception>
    public PolicyCatalog(IEnumerable<PolicyDocument> policies)
    {
        Policies = [.. policies.OrderBy(p => p.Effective.From).ThenBy(p => p.Id, StringComparer.Ordinal)];
        var problems = Problems().ToImmutableArray();
        if (!problems.IsEmpty) throw new InvalidInputException("policies", problems);
    }

    /// <summary>The policies, by the instant from which on they are in force.</summary>
    public ImmutableArray<PolicyDocument> Policies { get; }

    /// <summary>The policy of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The policy, or <see langword="null"/> when there is none.</returns>
    public PolicyDocument? Find(string id) => Policies.FirstOrDefault(p => p.Id == id);

    /// <summary>The policy in force at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The policy, or <see langword="null"/> when none was in force.</returns>
    public PolicyDocument? InForceAt(DateTimeOffset instant) => Policies.FirstOrDefault(p => p.Effective.Contains(instant));

    private IEnumerable<InputProblem> Problems()
    {
        if (Policies.IsEmpty) yield return new InputProblem(string.Empty, 0, "no policy", "at least one");
        foreach (var id in Policies.GroupBy(p => p.Id).Where(g => g.Count() > 1).Select(g => g.Key))
            yield return new InputProblem("id", 0, $"policy '{id}' a second time", "each id once");
        foreach (var family in Policies.GroupBy(p => p.Family))
        {
            foreach (var (earlier, later) in family.Zip(family.Skip(1)))
            {
                if (earlier.Effective.To == later.Effective.From) continue;
                var overlap = earlier.Effective.To is null || earlier.Effective.To > later.Effective.From;
                yield return new InputProblem(
                    "effective.to",
                    earlier.EffectiveLine,
                    $"{(overlap ? "an overlap" : "a gap")} between '{earlier.Id}' ({Place(earlier)}) and '{later.Id}' ({Place(later)})",
                    $"'{earlier.Id}' ends at {later.Effective.From:O}, when '{later.Id}' begins");
            }
        }
    }

    private static string Place(PolicyDocument policy) => $"{policy.FileName}, line {policy.EffectiveLine}";
}
