namespace Penalty.Engine.Rete;

/// <summary>Compiled rules: immutable once built, and shared by all sessions.</summary>
internal sealed class Network
{
    private Dictionary<Type, FactType> _factTypes = [];

    /// <summary>The nodes by id.</summary>
    public required BetaNode[] Nodes { get; init; }

    /// <summary>The nodes that begin with the tuple without facts.</summary>
    public required BetaNode[] StartNodes { get; init; }

    public required IReadOnlyDictionary<Type, AlphaNode> Types { get; init; }

    /// <summary>Whether something is aggregated, so that tuples and pairs refer to collections of what came from outside.</summary>
    public required bool Aggregates { get; init; }

    public required int PriorityLevels { get; init; }

    /// <summary>One more than the highest id in the schema.</summary>
    public required int SchemaSize { get; init; }

    public required FactIdentityComparer Identity { get; init; }

    /// <summary>For nodes whose input is what another node passed on, or they themselves, that node: it is counted once.</summary>
    public required Lazy<IReadOnlyDictionary<int, int>> InputCounts { get; init; }

    /// <summary>The most rules that one call fires.</summary>
    public required int FiringLimit { get; init; }

    public required Lazy<ReteGraph> Schema { get; init; }

    /// <summary>What is known of a type of facts. New types are added to a copy, so that reading needs no lock.</summary>
    public FactType TypeOf(Type type) => _factTypes.TryGetValue(type, out var known) ? known : Learn(type);

    private FactType Learn(Type type)
    {
        lock (Types)
        {
            if (_factTypes.TryGetValue(type, out var known)) return known;
            var learned = new FactType
            {
                Type = type,
                Entries = EntriesOf(type),
                Identity = Identity.KindOf(type),
                Comparer = Identity,
            };
            _factTypes = new Dictionary<Type, FactType>(_factTypes) { [type] = learned };
            return learned;
        }
    }

    private AlphaNode[] EntriesOf(Type type)
    {
        var entries = new List<AlphaNode>();
        foreach (var (matched, node) in Types)
        {
            if (matched.IsAssignableFrom(type)) entries.Add(node);
        }

        return [.. entries];
    }
}
