using System.Linq.Expressions;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;
using RTuple = Penalty.Engine.Rete.Tuple;

namespace Penalty.Engine.Compilation;


/// <summary>Where a rule's declarations stand in the tuples at one place of the network.</summary>
internal sealed class Scope
{
    private readonly Dictionary<Declaration, int> _levels = [];

    public Scope(TupleSource node) => Node = node;

    private Scope(Scope other)
    {
        Node = other.Node;
        Level = other.Level;
        _levels = new Dictionary<Declaration, int>(other._levels);
    }

    /// <summary>The node that the tuples come from.</summary>
    public TupleSource Node { get; private set; }

    /// <summary>How many steps the tuples are away from the root.</summary>
    public int Level { get; private set; }

    public Scope Clone() => new(this);

    /// <summary>Moves past a node; what it adds to the tuples is declared by the declaration, if there is one.</summary>
    public void Advance(TupleSource node, Declaration? declaration = null)
    {
        Node = node;
        Level++;
        if (declaration is not null) _levels[declaration] = Level;
    }

    public int HopsTo(Declaration declaration) => _levels.TryGetValue(declaration, out var level)
        ? Level - level
        : throw new InvalidOperationException($"'{declaration.Name}' is used before it is declared");

    /// <summary>The value of a declaration, given a tuple.</summary>
    public Expression ValueOf(ParameterExpression parameter, Expression tuple)
    {
        for (var hops = HopsTo(parameter.ToDeclaration()); hops > 0; hops--)
            tuple = Expression.Property(tuple, nameof(RTuple.Parent));
        return ValueOfFact(parameter.Type, Expression.Property(tuple, nameof(RTuple.Fact)));
    }

    public static Expression ValueOfFact(Type type, Expression fact) =>
        Expression.Convert(Expression.Property(fact, nameof(Fact.Value)), type);
}
