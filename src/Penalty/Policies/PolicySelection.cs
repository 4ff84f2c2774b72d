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
}
