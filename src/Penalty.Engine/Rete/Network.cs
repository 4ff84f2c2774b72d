namespace Penalty.Engine.Rete;

/// <summary>Compiled rules: immutable once built, and shared by all sessions.</summary>
internal sealed class Network
{
    private Dictionary<Type, FactType> _factTypes = [];

    /// <summary>The nodes of the types of facts, in the order in which they were built.</summary>
    public required AlphaNode[] TypeNodes { get; init; }

    /// <summary>What stands before everything: the tuple without facts.</summary>
    public required BetaMemory Start { get; init; }

    /// <summary>By id.</summary>
    public required AlphaMemory[] AlphaMemories { get; init; }

    /// <summary>By id.</summary>
    public required BetaMemory[] BetaMemories { get; init; }

    public required int Joins { get; init; }

    /// <summary>Whether something is aggregated, so that tuples refer to collections of what came from outside.</summary>
    public required bool Aggregates { get; init; }

    public required int PriorityLevels { get; init; }

    /// <summary>One more than the highest id in the schema.</summary>
    public required int SchemaSize { get; init; }

    public required FactIdentityComparer Identity { get; init; }

    /// <summary>The most rules that one call fires.</summary>
    public required int FiringLimit { get; init; }

    /// <summary>So many pairs of a join are looked at one by one before its sides are hashed.</summary>
    public required int PairsBeforeHashing { get; init; }

    public required Lazy<ReteGraph> Schema { get; init; }

    /// <summary>What is known of a type of facts. New types are added to a copy, so that reading needs no lock.</summary>
    public FactType TypeOf(Type type) => _factTypes.TryGetValue(type, out var known) ? known : Learn(type);

    private FactType Learn(Type type)
    {
        lock (TypeNodes)
        {
            if (_factTypes.TryGetValue(type, out var known)) return known;
            var learned = new FactType
            {
                Type = type,
                Entries = Array.FindAll(TypeNodes, n => n.Type.IsAssignableFrom(type)),
                Identity = Identity.KindOf(type),
                Comparer = Identity,
            };
            _factTypes = new Dictionary<Type, FactType>(_factTypes) { [type] = learned };
            return learned;
        }
    }
}
