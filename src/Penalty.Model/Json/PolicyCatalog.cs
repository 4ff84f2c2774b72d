using System.Collections.Immutable;
using Penalty.Model.Policies;

namespace Penalty.Model.Json;

/// <summary>Policies of one area that are used together: of each family exactly one is in force at any instant from the first one on. Immutable.</summary>
/// <typeparam name="TPolicy">The kind of policy.</typeparam>
public class PolicyCatalog<TPolicy>
    where TPolicy : PolicyFile
{
    /// <summary>A catalog.</summary>
    /// <param name="policies">The policies; at least one.</param>
    /// <exception cref="InvalidInputException">Ids occur twice, or periods of a family overlap or leave a gap.</exception>
    public PolicyCatalog(IEnumerable<TPolicy> policies)
    {
        Policies = [.. policies.OrderBy(p => p.Effective.From).ThenBy(p => p.Id, StringComparer.Ordinal)];
        var problems = Problems().ToImmutableArray();
        if (!problems.IsEmpty) throw new InvalidInputException("policies", problems);
    }

    /// <summary>The policies, by the instant from which on they are in force.</summary>
    public ImmutableArray<TPolicy> Policies { get; }

    /// <summary>The policy of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The policy, or <see langword="null"/> when there is none.</returns>
    public TPolicy? Find(string id) => Policies.FirstOrDefault(p => p.Id == id);

    /// <summary>The policy in force at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The policy, or <see langword="null"/> when none was in force.</returns>
    public TPolicy? InForceAt(DateTimeOffset instant) => Policies.FirstOrDefault(p => p.Effective.Contains(instant));

    private IEnumerable<InputProblem> Problems()
    {
        if (Policies.IsEmpty) yield return new InputProblem(string.Empty, 0, new("no policy", "没有规则"), Said.AtLeast(1));
        foreach (var id in Policies.GroupBy(p => p.Id).Where(g => g.Count() > 1).Select(g => g.Key))
            yield return new InputProblem("id", 0, new($"policy '{id}' a second time", $"重复的规则“{id}”"), new("each id once", "每个编号一次"));
        foreach (var family in Policies.GroupBy(p => p.Family))
        {
            foreach (var (earlier, later) in family.Zip(family.Skip(1)))
            {
                if (earlier.Effective.To == later.Effective.From) continue;
                var overlap = earlier.Effective.To is null || earlier.Effective.To > later.Effective.From;
                yield return new InputProblem(
                    "effective.to",
                    earlier.Head.EffectiveLine,
                    new(
                        $"{(overlap ? "an overlap" : "a gap")} between '{earlier.Id}' ({Place(earlier)}) and '{later.Id}' ({Place(later)})",
                        $"“{earlier.Id}”（{Place(earlier)}）与“{later.Id}”（{Place(later)}）之间{(overlap ? "重叠" : "有空档")}"),
                    new(
                        $"'{earlier.Id}' ends at {later.Effective.From:O}, when '{later.Id}' begins",
                        $"“{earlier.Id}”止于 {later.Effective.From:O}，即“{later.Id}”开始之时"));
            }
        }
    }

    private static string Place(TPolicy policy) => $"{policy.Head.FileName}, line {policy.Head.EffectiveLine}";
}

/// <summary>Policies on harassment that are used together.</summary>
/// <param name="policies">The policies; at least one.</param>
/// <exception cref="InvalidInputException">Ids occur twice, or periods of a family overlap or leave a gap.</exception>
public sealed class PolicyCatalog(IEnumerable<PolicyDocument> policies) : PolicyCatalog<PolicyDocument>(policies);
