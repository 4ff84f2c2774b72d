using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty;

/// <summary>Which policies an evaluator applies: of each area those that were given, or else those that Penalty brings.</summary>
internal sealed class PolicySelection
{
    private readonly List<PolicyFile> _given = [];

    /// <summary>Whether none were given.</summary>
    public bool AreBuiltIn => _given.Count == 0;

    public void Give(IEnumerable<PolicyFile> policies) => _given.AddRange(policies);

    public PolicyCatalog<TPolicy> CatalogOf<TPolicy>(string area)
        where TPolicy : PolicyFile => new(Of<TPolicy>(area));

    public IReadOnlyList<TPolicy> Of<TPolicy>(string area)
        where TPolicy : PolicyFile => [.. Of(area).Cast<TPolicy>()];

    public IEnumerable<PolicyFile> All() => PolicyFiles.Areas.SelectMany(Of);

    private IReadOnlyList<PolicyFile> Of(string area)
    {
        var given = _given.Where(p => p.Area == area).ToList();
        return given.Count > 0 ? given : BuiltInPolicies.Load(area);
    }
}
