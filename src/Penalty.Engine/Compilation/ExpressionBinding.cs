using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Penalty.Engine.Rete;
using RTuple = Penalty.Engine.Rete.Tuple;

namespace Penalty.Engine.Compilation;

/// <summary>Compiles the expressions of rules into delegates over tuples and facts; values are read straight from them.</summary>
internal sealed class ExpressionBinding
{
    private static readonly ParameterExpression TupleParameter = Expression.Parameter(typeof(RTuple), "tuple");
    private static readonly ParameterExpression FactParameter = Expression.Parameter(typeof(Fact), "fact");
    private static readonly ParameterExpression ValueParameter = Expression.Parameter(typeof(object), "value");
    private static readonly MethodInfo HashOfValue = typeof(ExpressionBinding).GetMethod(nameof(HashOf), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo HashOfObject = typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.GetHashCode), [typeof(object)])!;
    private readonly DelegateCompiler _compiler;
    private readonly Identifiers _identifiers = new();
    private readonly bool _refusesIncomparable;

    public ExpressionBinding(RuleCompiler compiler)
    {
        _compiler = new DelegateCompiler(compiler.ExpressionCompiler);
        _refusesIncomparable = compiler.Options.UnsupportedExpressionHandling == RuleCompilerUnsupportedExpressionsHandling.FailFast;
    }

    public Identifiers Identifiers => _identifiers;

    /// <summary>Refuses an expression that can't be compared, if the options say so.</summary>
    public void Check(ExpressionShape shape, LambdaExpression lambda)
    {
        if (!shape.IsComparable && _refusesIncomparable)
            throw new NotSupportedException($"An expression of this kind can't be compared with others, to share what they have in common. Expression={lambda}");
    }

    /// <summary>An expression over a tuple, and over a fact under one declaration.</summary>
    public Deferred<Func<RTuple, Fact?, TResult>> OverTuple<TResult>(LambdaExpression lambda, Scope scope, Declaration? fact = null)
    {
        var body = As<TResult>(Body(lambda.Body, lambda.Parameters, scope, fact));
        return Compile(Expression.Lambda<Func<RTuple, Fact?, TResult>>(body, TupleParameter, FactParameter));
    }

    public Deferred<Func<object?, bool>> OverFact(LambdaExpression lambda) => OfFact<bool>(lambda.Body, lambda.Parameters[0]);

    /// <summary>A value of a fact.</summary>
    public Deferred<Func<object?, TResult>> OfFact<TResult>(Expression value, ParameterExpression subject)
    {
        var replacement = new Dictionary<ParameterExpression, Expression> { [subject] = Scope.Typed(subject.Type, ValueParameter) };
        var body = As<TResult>(new ParameterReplacement(replacement).Visit(value));
        return Compile(Expression.Lambda<Func<object?, TResult>>(body, ValueParameter));
    }

    /// <summary>The hash of values of a tuple.</summary>
    public Deferred<Func<RTuple, int>> TupleHash(IEnumerable<Expression> values, Scope scope, Func<Expression, IReadOnlyCollection<ParameterExpression>> parametersOf) =>
        Compile(Expression.Lambda<Func<RTuple, int>>(Combine(values.Select(v => Body(v, parametersOf(v), scope, null))), TupleParameter), DelegateUse.Hash);

    /// <summary>The hash of values of a fact; the subject goes by one declaration, under one or several parameters.</summary>
    public Deferred<Func<object?, int>> FactHash(IEnumerable<Expression> values, Func<Expression, IReadOnlyCollection<ParameterExpression>> parametersOf)
    {
        var bodies = values.Select(v =>
            new ParameterReplacement(parametersOf(v).ToDictionary(p => p, p => Scope.Typed(p.Type, ValueParameter))).Visit(v));
        return Compile(Expression.Lambda<Func<object?, int>>(Combine(bodies), ValueParameter), DelegateUse.Hash);
    }

    public RuleAction Action(ActionElement action, Scope scope, IReadOnlyList<DependencyElement> dependencies)
    {
        var services = Expression.Parameter(typeof(object[]), "services");
        var context = action.Expression.Parameters[0];
        var parameters = action.Expression.Parameters.Skip(1).ToList();
        var values = parameters.ToDictionary(p => p, p => Argument(p, scope, dependencies, services));
        var body = new ParameterReplacement(values).Visit(action.Expression.Body);
        var run = Expression.Lambda<Action<IContext, RTuple, object[]>>(body, context, TupleParameter, services);
        var places = new int?[parameters.Count];
        for (var i = 0; i < places.Length; i++) places[i] = PlaceOf(parameters[i].ToDeclaration(), scope, IndexIn(dependencies, parameters[i]));
        return new RuleAction(action, Compile(run, DelegateUse.Fire, fixesCaptured: false), new ArgumentMap(places), dependencies);
    }

    /// <summary>Where the arguments of an expression come from.</summary>
    public static ArgumentMap ArgumentsOf(LambdaExpression lambda, Scope scope, Declaration? fact)
    {
        var places = new int?[lambda.Parameters.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var declaration = lambda.Parameters[i].ToDeclaration();
            places[i] = fact is not null && declaration.Equals(fact) ? -1 : scope.HopsTo(declaration);
        }

        return new ArgumentMap(places);
    }

    /// <summary>A declaration of a branch is nowhere in the matches of the others.</summary>
    private static int? PlaceOf(Declaration declaration, Scope scope, int service)
    {
        if (service >= 0) return -1 - service;
        return scope.Knows(declaration) ? scope.HopsTo(declaration) : null;
    }

    private static int IndexIn(IReadOnlyList<DependencyElement> dependencies, ParameterExpression parameter)
    {
        for (var i = 0; i < dependencies.Count; i++)
        {
            if (dependencies[i].Declaration.Equals(parameter.ToDeclaration())) return i;
        }

        return -1;
    }

    private static Expression Argument(
        ParameterExpression parameter, Scope scope, IReadOnlyList<DependencyElement> dependencies, Expression services)
    {
        var index = IndexIn(dependencies, parameter);
        if (index < 0 && !scope.Knows(parameter.ToDeclaration())) return Expression.Default(parameter.Type);
        return index < 0
            ? scope.ValueOf(parameter, TupleParameter)
            : Expression.Convert(Expression.ArrayIndex(services, Expression.Constant(index)), parameter.Type);
    }

    private static Expression Body(
        Expression body, IReadOnlyCollection<ParameterExpression> parameters, Scope scope, Declaration? fact)
    {
        var values = parameters.ToDictionary(p => p, p => fact is not null && p.ToDeclaration().Equals(fact)
            ? Scope.ValueOfFact(p.Type, FactParameter)
            : scope.ValueOf(p, TupleParameter));
        return new ParameterReplacement(values).Visit(body);
    }

    private static Expression As<TResult>(Expression body) =>
        body.Type == typeof(TResult) ? body : Expression.Convert(body, typeof(TResult));

    private static Expression Combine(IEnumerable<Expression> values) => values
        .Select(Hash)
        .Aggregate((x, y) => Expression.Add(Expression.Multiply(x, Expression.Constant(31)), y));

    /// <summary>Objects that are joined by identity are hashed by it: what they hold may change.</summary>
    private static Expression Hash(Expression value) => value.Type.IsValueType || value.Type == typeof(string)
        ? Expression.Call(HashOfValue.MakeGenericMethod(value.Type), value)
        : Expression.Call(HashOfObject, Expression.Convert(value, typeof(object)));

    private static int HashOf<T>(T value) => value switch
    {
        null => 0,
        string text => TextHash.Of(text),
        _ => EqualityComparer<T>.Default.GetHashCode(value),
    };

    private Deferred<TDelegate> Compile<TDelegate>(Expression<TDelegate> lambda, DelegateUse use = DelegateUse.Match, bool fixesCaptured = true)
        where TDelegate : Delegate
    {
        var shape = ExpressionShaper.Of(
            lambda.Body, _identifiers, p => lambda.Parameters.Contains(p) ? "p" + lambda.Parameters.IndexOf(p) : null, fixesCaptured);
        return _compiler.Compile(lambda, shape, use);
    }
}
