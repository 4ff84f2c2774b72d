using System.Linq.Expressions;

namespace Penalty.Engine.Testing;

internal sealed class PredicateConstraint<TFact> : FactConstraint<TFact>
{
    private readonly Expression<Func<TFact, bool>> _expression;
    private readonly Lazy<Func<TFact, bool>> _predicate;

    public PredicateConstraint(Expression<Func<TFact, bool>> expression)
    {
        _expression = expression;
        _predicate = new Lazy<Func<TFact, bool>>(expression.Compile);
    }

    public override string ToString() => $"{Text.Of(typeof(TFact))} where {_expression}";

    internal override bool Holds(TFact value) => _predicate.Value(value);
}
