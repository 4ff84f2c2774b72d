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

    /// <summary>The catalog of an area. Policies that were given are checked now; Penalty's own are read when first needed.</summary>
    public Lazy<PolicyCatalog<TPolicy>> CatalogOf<TPolicy>(Func<IReadOnlyList<TPolicy>> builtIn)
        where TPolicy : PolicyFile =>
        _given.OfType<TPolicy>().Any()
            ? new Lazy<PolicyCatalog<TPolicy>>(new PolicyCatalog<TPolicy>(Of(builtIn)))
            : new Lazy<PolicyCatalog<TPolicy>>(() => new PolicyCatalog<TPolicy>(builtIn()));

    /// <summary>The working calendar. A year that is given stands in for the built-in one: who adds next year's file keeps the years before it.</summary>
    public Lazy<WorkingCalendar> CalendarOf(Func<IReadOnlyList<CalendarYear>> builtIn)
    {
        var given = _given.OfType<CalendarYear>().ToList();
        return given.Count > 0
            ? new Lazy<WorkingCalendar>(new WorkingCalendar([.. given, .. builtIn().Where(b => !given.Exists(g => g.Year == b.Year))]))
            : new Lazy<WorkingCalendar>(() => new WorkingCalendar(builtIn()));
    }

    public IReadOnlyList<TPolicy> Of<TPolicy>(Func<IReadOnlyList<TPolicy>> builtIn)
        where TPolicy : PolicyFile
    {
        var given = _given.OfType<TPolicy>().ToList();
        return given.Count > 0 ? given : builtIn();
    }
}
