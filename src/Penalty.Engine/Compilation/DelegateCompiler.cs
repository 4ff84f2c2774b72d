using System.Linq.Expressions;
using Penalty.Engine.Extensibility;

namespace Penalty.Engine.Compilation;

/// <summary>Compiles expressions. Expressions that differ in nothing but their constants share compiled code: the first is compiled as it
/// stands, which is fastest, and from the second on one delegate that takes the constants serves them all.</summary>
internal sealed class DelegateCompiler
{
    private readonly IExpressionCompiler _compiler;
    private readonly Dictionary<(Type Delegate, string Shape), Entry> _entries = [];

    public DelegateCompiler(IExpressionCompiler compiler) => _compiler = compiler;

    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression, ExpressionShape shape)
        where TDelegate : Delegate
    {
        if (!shape.IsComparable) return _compiler.Compile(expression);
        if (!_entries.TryGetValue((typeof(TDelegate), shape.Text), out var entry))
        {
            var direct = _compiler.Compile(expression);
            _entries.Add((typeof(TDelegate), shape.Text), new Entry { First = direct, Key = shape.Key });
            return direct;
        }

        if (entry.Key.Equals(shape.Key)) return (TDelegate)entry.First;
        entry.Factory ??= Lift<TDelegate>(expression, shape);
        return ((Func<object?[], TDelegate>)entry.Factory)(shape.Constants);
    }

    private Func<object?[], TDelegate> Lift<TDelegate>(Expression<TDelegate> expression, ExpressionShape shape)
        where TDelegate : Delegate
    {
        var inner = Expression.Lambda<TDelegate>(shape.Lifted, expression.Parameters);
        return _compiler.Compile(Expression.Lambda<Func<object?[], TDelegate>>(inner, ExpressionShape.ConstantsParameter));
    }

    private sealed class Entry
    {
        public required Delegate First { get; init; }

        public required ShapeKey Key { get; init; }

        public Delegate? Factory { get; set; }
    }
}
