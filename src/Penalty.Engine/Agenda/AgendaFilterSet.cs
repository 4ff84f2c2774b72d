using Penalty.Engine.AgendaFilters;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>The filters that a host added to an agenda: for all rules, and for single ones.</summary>
internal sealed class AgendaFilterSet
{
    private readonly AgendaContext _context;
    private readonly List<IAgendaFilter> _forAll = [];
    private readonly Dictionary<IRuleDefinition, List<IAgendaFilter>> _forRule = [];

    public AgendaFilterSet(WorkingMemory memory)
    {
        _context = new AgendaContext(memory.Session);
        memory.Expose();
    }

    public void Add(IAgendaFilter filter) => _forAll.Add(filter);

    public void Add(IRuleDefinition rule, IAgendaFilter filter)
    {
        if (!_forRule.TryGetValue(rule, out var filters)) _forRule.Add(rule, filters = []);
        filters.Add(filter);
    }

    public bool Accepts(Activation activation) => Of(activation).All(f => f.Accept(_context, activation));

    public void Select(Activation activation)
    {
        foreach (var filter in Of(activation).OfType<IStatefulAgendaFilter>()) filter.Select(_context, activation);
    }

    public void Remove(Activation activation)
    {
        foreach (var filter in Of(activation).OfType<IStatefulAgendaFilter>()) filter.Remove(_context, activation);
    }

    private IEnumerable<IAgendaFilter> Of(Activation activation) =>
        _forRule.TryGetValue(activation.Rule, out var own) ? _forAll.Concat(own) : _forAll;
}
