using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

public static partial class Element
{
    /// <summary>A group of conditions.</summary>
    /// <param name="groupType">How they are put together.</param>
    /// <param name="childElements">The conditions; at least one.</param>
    /// <returns>The group.</returns>
    public static GroupElement Group(GroupType groupType, IEnumerable<RuleElement> childElements) =>
        groupType == GroupType.And ? AndGroup(childElements) : OrGroup(childElements);

    /// <summary>Conditions all of which hold.</summary>
    /// <param name="childElements">The conditions.</param>
    /// <returns>The group.</returns>
    public static AndElement AndGroup(params RuleElement[] childElements) => AndGroup(childElements.AsEnumerable());

    /// <summary>Conditions all of which hold.</summary>
    /// <param name="childElements">The conditions.</param>
    /// <returns>The group.</returns>
    public static AndElement AndGroup(IEnumerable<RuleElement> childElements) => new(Members(childElements));

    /// <summary>Conditions at least one of which holds.</summary>
    /// <param name="childElements">The conditions.</param>
    /// <returns>The group.</returns>
    public static OrElement OrGroup(params RuleElement[] childElements) => OrGroup(childElements.AsEnumerable());

    /// <summary>Conditions at least one of which holds.</summary>
    /// <param name="childElements">The conditions.</param>
    /// <returns>The group.</returns>
    public static OrElement OrGroup(IEnumerable<RuleElement> childElements) => new(Members(childElements));

    /// <summary>A condition that something matches.</summary>
    /// <param name="source">A pattern or a group.</param>
    /// <returns>The condition.</returns>
    public static ExistsElement Exists(RuleElement source) => new(ConditionValidation.Checked(source));

    /// <summary>A condition that nothing matches.</summary>
    /// <param name="source">A pattern or a group.</param>
    /// <returns>The condition.</returns>
    public static NotElement Not(RuleElement source) => new(ConditionValidation.Checked(source));

    /// <summary>A condition that all facts of a base pattern match further patterns.</summary>
    /// <param name="basePattern">The base pattern.</param>
    /// <param name="patterns">The further patterns; at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no further pattern.</exception>
    public static ForAllElement ForAll(PatternElement basePattern, IEnumerable<PatternElement> patterns)
    {
        ArgumentNullException.ThrowIfNull(basePattern);
        PatternElement[] further = [.. patterns];
        if (further.Length == 0)
            throw new ArgumentException("At least one FORALL pattern must be specified", nameof(patterns));
        return new ForAllElement(basePattern, further);
    }

    /// <summary>A pattern.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name that later elements refer to the fact by.</param>
    /// <param name="expressions">The conditions, each under the name <c>Condition</c>.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(Declaration(type, name), expressions);

    /// <summary>A pattern.</summary>
    /// <param name="declaration">The declaration that later elements refer to the fact by.</param>
    /// <param name="expressions">The conditions, each under the name <c>Condition</c>.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(declaration, expressions, null);

    /// <summary>A pattern over a source.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name that later elements refer to the fact by.</param>
    /// <param name="expressions">The conditions, each under the name <c>Condition</c>.</param>
    /// <param name="source">Where the facts come from: an aggregate or a binding; <see langword="null"/> for the working memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(
        Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    /// <summary>A pattern over a source.</summary>
    /// <param name="declaration">The declaration that later elements refer to the fact by.</param>
    /// <param name="expressions">The conditions, each under the name <c>Condition</c>.</param>
    /// <param name="source">Where the facts come from: an aggregate or a binding; <see langword="null"/> for the working memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(
        Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(declaration, expressions.Select(e => Expression(e.Key, e.Value)), source);

    /// <summary>A pattern over a source.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name that later elements refer to the fact by.</param>
    /// <param name="expressions">The conditions.</param>
    /// <param name="source">Where the facts come from: an aggregate or a binding; <see langword="null"/> for the working memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Type type, string name, IEnumerable<NamedExpressionElement> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    /// <summary>A pattern over a source.</summary>
    /// <param name="declaration">The declaration that later elements refer to the fact by.</param>
    /// <param name="expressions">The conditions.</param>
    /// <param name="source">Where the facts come from: an aggregate or a binding; <see langword="null"/> for the working memory.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">
    /// The source is neither, or gives another type; or a condition is not a predicate over declarations.
    /// </exception>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<NamedExpressionElement> expressions, RuleElement? source)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        var element = new PatternElement(declaration, new ExpressionCollection(expressions), source);
        PatternValidation.Validate(element);
        // The first element keeps it: compiling or building once more must not change a rule that is in use.
        declaration.Target ??= element;
        return element;
    }

    /// <summary>A condition of a pattern.</summary>
    /// <param name="expression">The condition: a predicate over the pattern's and earlier declarations.</param>
    /// <returns>The condition.</returns>
    public static NamedExpressionElement Condition(LambdaExpression expression) => Expression(PatternElement.ConditionName, expression);

    /// <summary>An expression with a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>The named expression.</returns>
    public static NamedExpressionElement Expression(string name, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(expression);
        return new NamedExpressionElement(name, expression);
    }

    /// <summary>A declaration.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="name">The name.</param>
    /// <returns>The declaration.</returns>
    public static Declaration Declaration(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(name);
        return new Declaration(type, name);
    }

    /// <summary>A value calculated from earlier declarations.</summary>
    /// <param name="expression">The calculation.</param>
    /// <returns>The binding.</returns>
    public static BindingElement Binding(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Binding(expression.ReturnType, expression);
    }

    /// <summary>A value calculated from earlier declarations.</summary>
    /// <param name="resultType">The type of the value.</param>
    /// <param name="expression">The calculation.</param>
    /// <returns>The binding.</returns>
    /// <exception cref="ArgumentException">The expression gives another type.</exception>
    public static BindingElement Binding(Type resultType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        ArgumentNullException.ThrowIfNull(expression);
        if (!resultType.IsAssignableFrom(expression.ReturnType))
        {
            throw new ArgumentException(
                $"Binding expression not assignable to result type. ResultType={resultType}, ExpressionType={expression.ReturnType}",
                nameof(expression));
        }

        return new BindingElement(resultType, expression);
    }

    private static RuleElement[] Members(IEnumerable<RuleElement> childElements)
    {
        RuleElement[] members = [.. childElements.Select(ConditionValidation.Checked)];
        return members.Length > 0
            ? members
            : throw new InvalidOperationException("Group must contain at least one child element");
    }
}
