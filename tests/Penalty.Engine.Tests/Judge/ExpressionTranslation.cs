using System.Linq.Expressions;

namespace Penalty.Engine.Tests.Judge;

/// <summary>Writes conditions and numbers as expressions of rules.</summary>
internal static class ExpressionTranslation
{
    public static Type TypeOf(Variable variable) => variable.Kind switch
    {
        Kind.Number => typeof(int),
        Kind.Marker => typeof(string),
        Kind.Items => typeof(IEnumerable<>).MakeGenericType(variable.Type),
        Kind.Group => typeof(IGrouping<,>).MakeGenericType(typeof(int), variable.Type),
        Kind.Lookup => typeof(IKeyedLookup<,>).MakeGenericType(typeof(int), variable.Type),
        _ => variable.Type,
    };

    public static LambdaExpression Translate(Condition condition)
    {
        var parameters = new Parameters();
        var tests = condition.Tests.Select(t => Translate(t, parameters)).ToList();
        return Expression.Lambda(tests.Aggregate(Expression.AndAlso), parameters.All);
    }

    public static LambdaExpression Translate(Sum sum)
    {
        var parameters = new Parameters();
        return Expression.Lambda(Translate(sum, parameters), parameters.All);
    }

    /// <summary>A call of a method of <see cref="Pick"/> over a subject and numbers.</summary>
    public static LambdaExpression Selecting(string method, Variable subject, IEnumerable<Sum> numbers)
    {
        var parameters = new Parameters();
        var source = Expression.Convert(parameters.Of(subject), typeof(object));
        Expression[] arguments = [source, .. numbers.Select(n => Translate(n, parameters))];
        return Expression.Lambda(Expression.Call(typeof(Pick).GetMethod(method)!, arguments), parameters.All);
    }

    public static LambdaExpression Itself(Variable variable)
    {
        var parameter = new Parameters().Of(variable);
        return Expression.Lambda(parameter, parameter);
    }

    private static BinaryExpression Translate(Test test, Parameters parameters)
    {
        var left = Translate(test.Left, parameters);
        return test switch
        {
            NumberTest { IsMirrored: true } t => Compare(t.Comparison, Translate(t.Right, parameters), left),
            NumberTest t => Compare(t.Comparison, left, Translate(t.Right, parameters)),
            TextTest t => Compare(t.Comparison, left, t.Right is null ? Expression.Constant(t.Constant, typeof(string)) : Translate(t.Right, parameters)),
            _ => throw new NotSupportedException(),
        };
    }

    private static BinaryExpression Compare(Comparison comparison, Expression left, Expression right) => comparison switch
    {
        Comparison.Equal => Expression.Equal(left, right),
        Comparison.NotEqual => Expression.NotEqual(left, right),
        Comparison.Less => Expression.LessThan(left, right),
        _ => Expression.GreaterThan(left, right),
    };

    private static Expression Translate(Sum sum, Parameters parameters)
    {
        Expression? whole = null;
        foreach (var term in sum.Terms) whole = whole is null ? Translate(term, parameters) : Expression.Add(whole, Translate(term, parameters));
        if (whole is null) return Expression.Constant(sum.Constant);
        if (sum.Constant != 0) whole = Expression.Add(whole, Expression.Constant(sum.Constant));
        return sum.IsRisky ? Expression.Call(typeof(Risk).GetMethod(nameof(Risk.Take))!, whole) : whole;
    }

    private static Expression Translate(Term term, Parameters parameters)
    {
        var value = parameters.Of(term.Variable);
        if (term.Variable.Kind == Kind.Number) return term.Attribute == 0 ? value : Expression.Add(value, Expression.Constant(1));
        if (term.Variable.Kind == Kind.Item)
        {
            var declaring = value.Type.IsInterface ? typeof(IItem) : value.Type;
            return Expression.Property(value, declaring.GetProperty(term.Attribute switch { 0 => "A", 1 => "B", _ => "S" })!);
        }

        return Expression.Call(
            typeof(Reading).GetMethod(nameof(Reading.Number), [typeof(Kind), typeof(int), typeof(object)])!,
            Expression.Constant(term.Variable.Kind), Expression.Constant(term.Attribute), Expression.Convert(value, typeof(object)));
    }

    /// <summary>The parameters of one expression, in the order of their first use.</summary>
    private sealed class Parameters
    {
        private readonly List<ParameterExpression> _all = [];

        public IEnumerable<ParameterExpression> All => _all;

        public ParameterExpression Of(Variable variable)
        {
            var known = _all.Find(p => p.Name == variable.Name);
            if (known is null) _all.Add(known = Expression.Parameter(TypeOf(variable), variable.Name));
            return known;
        }
    }
}
