using Penalty.Model.Policies;

namespace Penalty;

/// <summary>Which policies an evaluator applies: of each area those that were given, or else those that Penalty brings.</summary>
internal sealed class PolicySelection
{
    private readonly List<PolicyFile> _given = [];

    /// <summary>Whether none were given.</summary>
    public bool AreBuiltIn => _given.Count == 0;

    public void Give(IEnumerable<PolicyFile> policies) => _given.AddRange(policies);

    public IReadOnlyList<TPolicy> Of<TPolicy>(Func<IReadOnlyList<TPolicy>> builtIn)
        where TPolicy : PolicyFile
    {
        var given = _given.OfType<TPolicy>().ToList();
        return given.Count > 0 ? given : builtIn();
    }

    /// <summary>Policies of an area with some replaced by others of the same id.</summary>
    /// <exception cref="ArgumentException">A policy replaces none.</exception>
    public static IEnumerable<TPolicy> Replace<TPolicy>(IReadOnlyCollection<TPolicy> policies, IReadOnlyCollection<PolicyFile> given)
        where TPolicy : PolicyFile
    {
        foreach (var stray in given.Where(g => !policies.Any(p => p.Id == g.Id && p.Area == g.Area)))
        {
            throw new ArgumentException(
                $"The policy '{stray.Id}' (area '{stray.Area}') stands in for none; known are: {string.Join(", ", policies.Select(p => p.Id))}.");
        }

        return policies.Select(p => given.OfType<TPolicy>().LastOrDefault(g => g.Id == p.Id) ?? p);
    }
}
