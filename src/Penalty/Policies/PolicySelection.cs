using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Policies.Calendars;

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

    /// <summary>The working calendar. A year that is given stands in for the built-in one: who adds next year's file keeps the years before it.</summary>
    public WorkingCalendar Calendar()
    {
        var given = _given.OfType<CalendarYear>().ToList();
        var builtIn = BuiltInPolicies.Load(CalendarReader.Area).Cast<CalendarYear>();
        return new WorkingCalendar([.. given, .. builtIn.Where(b => !given.Exists(g => g.Year == b.Year))]);
    }

    public IReadOnlyList<TPolicy> Of<TPolicy>(string area)
        where TPolicy : PolicyFile => [.. Of(area).Cast<TPolicy>()];

    public IEnumerable<PolicyFile> All() => PolicyFiles.Areas.SelectMany(Of);

    private IReadOnlyList<PolicyFile> Of(string area)
    {
        var given = _given.Where(p => p.Area == area).ToList();
        return given.Count > 0 ? given : BuiltInPolicies.Load(area);
    }

    /// <summary>The same selection, which later changes of this one do not reach.</summary>
    public PolicySelection Copy()
    {
        var copy = new PolicySelection();
        copy.Give(_given);
        return copy;
    }

    /// <summary>The same selection with each of these policies in place of the one of its id.</summary>
    /// <exception cref="ArgumentException">A policy stands in for none.</exception>
    public PolicySelection With(IReadOnlyCollection<PolicyFile> policies)
    {
        var all = All().ToList();
        foreach (var policy in policies)
        {
            var place = all.FindIndex(p => p.Id == policy.Id && p.Area == policy.Area);
            if (place < 0)
            {
                throw new ArgumentException(
                    $"The policy '{policy.Id}' of the area '{policy.Area}' stands in for none; known are: {string.Join(", ", all.Select(p => p.Id))}.");
            }

            all[place] = policy;
        }

        var selection = new PolicySelection();
        selection.Give(all);
        return selection;
    }
}
