using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Penalty.Engine.Rete;
using RTuple = Penalty.Engine.Rete.Tuple;

namespace Penalty.Engine.Compilation;

/// <summary>Where a rule's declarations stand in the tuples at one place of the network.</summary>
internal sealed class Scope
{
    private static readonly FieldInfo Parent = typeof(RTuple).GetField(nameof(RTuple.Parent))!;
    private static readonly FieldInfo TupleFact = typeof(RTuple).GetField(nameof(RTuple.Fact))!;
    private static readonly FieldInfo FactValue = typeof(Fact).GetField(nameof(Fact.Value))!;
    private static readonly MethodInfo As = typeof(Unsafe).GetMethod(nameof(Unsafe.As), 1, [typeof(object)])!;
    private readonly Dictionary<Declaration, int> _levels = [];
    private readonly HashSet<Declaration> _facts = [];

    public Scope(BetaMemory start) => Memory = start;

    private Scope(Scope other)
    {
        Memory = other.Memory;
        Level = other.Level;
        _levels = new Dictionary<Declaration, int>(other._levels);
        _facts = [.. other._facts];
    }

    /// <summary>The memory that the tuples stand in.</summary>
    public BetaMemory Memory { get; private set; }

    /// <summary>How many steps the tuples are away from the beginning.</summary>
    public int Level { get; private set; }

    /// <summary>The same declarations, inside a subnetwork.</summary>
    public Scope InSubnet() => new(this);

    /// <summary>Moves past a node; what it adds to the tuples is declared by the declaration, if there is one.</summary>
    public void Advance(BetaMemory memory, Declaration? declaration = null)
    {
        Memory = memory;
        Level++;
        if (declaration is not null) _levels[declaration] = Level;
    }

    /// <summary>Takes note that a declaration is of facts, and not of something that was calculated.</summary>
    public void DeclareFact(Declaration declaration) => _facts.Add(declaration);

    public bool IsFact(Declaration declaration) => _facts.Contains(declaration);

    public bool Knows(Declaration declaration) => _levels.ContainsKey(declaration);

    public int HopsTo(Declaration declaration) => _levels.TryGetValue(declaration, out var level)
        ? Level - level
        : throw new InvalidOperationException($"'{declaration.Name}' is used before it is declared");

    /// <summary>The name of a declaration by its place, the same for rules that match the same under other names.</summary>
    public string? NameOf(Declaration declaration) =>
        _levels.TryGetValue(declaration, out var level) ? "t" + level.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The value of a declaration, given a tuple.</summary>
    public Expression ValueOf(ParameterExpression parameter, Expression tuple)
    {
        for (var hops = HopsTo(parameter.ToDeclaration()); hops > 0; hops--) tuple = Expression.Field(tuple, Parent);
        return ValueOfFact(parameter.Type, Expression.Field(tuple, TupleFact));
    }

    /// <summary>The value of a fact, or of what a node calculated, under a declaration.</summary>
    public static Expression ValueOfFact(Type type, Expression fact) => Expression.Convert(Expression.Field(fact, FactValue), type);

    /// <summary>A fact as what the node of its type has shown it to be: no check is needed.</summary>
    public static Expression Typed(Type type, Expression value) => type.IsValueType
        ? Expression.Convert(value, type)
        : Expression.Call(As.MakeGenericMethod(type), value);
}
