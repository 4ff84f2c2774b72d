using System.Linq.Expressions;
using Penalty.Engine.Extensibility;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;
using RTuple = Penalty.Engine.Rete.Tuple;

namespace Penalty.Engine.Compilation;


/// <summary>Compiles the expressions of rules into delegates over tuples and facts; values are read straight from them, without boxing or arrays.</summary>
internal sealed class ExpressionBinding
{
    private static readonly ParameterExpression TupleParameter = Expression.Parameter(typeof(RTuple), "tuple");
    private static readonly ParameterExpression FactParameter = Expression.Parameter(typeof(Fact), "fact");
    private readonly IExpressionCompiler _compiler;

    public ExpressionBinding(IExpressionCompiler compiler) => _compiler = compiler;

    /// <summary>An expression over a tuple, and over a fact under one declaration.</summary>
    public Func<RTuple, Fact?, TResult> OverTuple<TResult>(LambdaExpression lambda, Scope scope, Declaration? fact = null)
    {
        var body = Body(lambda.Body, lambda.Parameters, scope, fact);
        return _compiler.Compile(Expression.Lambda<Func<RTuple, Fact?, TResult>>(As<TResult>(body), TupleParameter, FactParameter));
    }

    public Func<object?, bool> OverFact(LambdaExpression lambda)
    {
        var value = Expression.Parameter(typeof(object), "value");
        var subject = lambda.Parameters[0];
        var body = Expression.Block([subject], Expression.Assign(subject, Expression.Convert(value, subject.Type)), lambda.Body);
        return _compiler.Compile(Expression.Lambda<Func<object?, bool>>(body, value));
    }

    /// <summary>The hash of one side of an equality, over a tuple.</summary>
    public Func<RTuple, int> TupleHash(Expression side, IReadOnlyCollection<ParameterExpression> parameters, Scope scope) =>
        _compiler.Compile(Expression.Lambda<Func<RTuple, int>>(Hash(Body(side, parameters, scope, null)), TupleParameter));

    /// <summary>The hash of one side of an equality, over a fact.</summary>
    public Func<Fact, int> FactHash(Expression side, ParameterExpression subject)
    {
        var replacement = new Dictionary<ParameterExpression, Expression> { [subject] = Scope.ValueOfFact(subject.Type, FactParameter) };
        var body = new ParameterReplacement(replacement).Visit(side);
        return _compiler.Compile(Expression.Lambda<Func<Fact, int>>(Hash(body), FactParameter));
    }

    public RuleAction Action(ActionElement action, Scope scope, IReadOnlyList<DependencyElement> dependencies)
    {
        var services = Expression.Parameter(typeof(object[]), "services");
        var context = action.Expression.Parameters[0];
        var values = action.Expression.Parameters.Skip(1).ToDictionary(p => p, p => Argument(p, scope, dependencies, services));
        var body = new ParameterReplacement(values).Visit(action.Expression.Body);
        var run = Expression.Lambda<Action<IContext, RTuple, object[]>>(body, context, TupleParameter, services);
        var boxed = values.Values.Select(v => Expression.Convert(v, typeof(object)));
        var arguments = Expression.Lambda<Func<RTuple, object[], object?[]>>(
            Expression.NewArrayInit(typeof(object), boxed), TupleParameter, services);
        var compiledArguments = new Lazy<Func<RTuple, object[], object?[]>>(() => _compiler.Compile(arguments));
        return new RuleAction(
            action.Expression, action.ActionTrigger, _compiler.Compile(run), (t, s) => compiledArguments.Value(t, s), dependencies);
    }

    private static Expression Argument(
        ParameterExpression parameter, Scope scope, IReadOnlyList<DependencyElement> dependencies, Expression services)
    {
        for (var i = 0; i < dependencies.Count; i++)
        {
            if (dependencies[i].Declaration.Equals(parameter.ToDeclaration()))
                return Expression.Convert(Expression.ArrayIndex(services, Expression.Constant(i)), parameter.Type);
        }

        return scope.ValueOf(parameter, TupleParameter);
    }

    private static Expression Body(
        Expression body, IReadOnlyCollection<ParameterExpression> parameters, Scope scope, Declaration? fact)
    {
        var values = parameters.ToDictionary(p => p, p => p.ToDeclaration().Equals(fact)
            ? Scope.ValueOfFact(p.Type, FactParameter)
            : scope.ValueOf(p, TupleParameter));
        return new ParameterReplacement(values).Visit(body);
    }

    private static Expression As<TResult>(Expression body) =>
        body.Type == typeof(TResult) ? body : Expression.Convert(body, typeof(TResult));

    private static MethodCallExpression Hash(Expression value) =>
        Expression.Call(typeof(ExpressionBinding), nameof(HashOf), [value.Type], value);

    private static int HashOf<T>(T value) => value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);
}
