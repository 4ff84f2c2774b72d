using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds a pattern.</summary>
public class PatternBuilder : RuleElementBuilder, IBuilder<PatternElement>
{
    private readonly List<NamedExpressionElement> _expressions = [];
    private IBuilder<RuleElement>? _source;
    private RuleElement? _sourceElement;

    /// <summary>A pattern of a type.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name that later elements refer to the fact by.</param>
    public PatternBuilder(Type type, string name)
        : this(Element.Declaration(type, name))
    {
    }

    /// <summary>A pattern for a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    public PatternBuilder(Declaration declaration) => Declaration = declaration;

    /// <summary>The declaration that later elements refer to the fact by.</summary>
    public Declaration Declaration { get; }

    /// <summary>Adds a condition.</summary>
    /// <param name="expression">A predicate over the pattern's and earlier declarations.</param>
    public void Condition(LambdaExpression expression) => _expressions.Add(Element.Condition(expression));

    /// <summary>Takes the facts from an aggregate.</summary>
    /// <param name="element">The aggregate.</param>
    public void Aggregate(AggregateElement element) => SetSource(null, element);

    /// <summary>Takes the facts from an aggregate.</summary>
    /// <param name="builder">The aggregate's builder.</param>
    public void Aggregate(AggregateBuilder builder) => SetSource(builder, null);

    /// <summary>Takes the facts from an aggregate.</summary>
    /// <returns>The aggregate's builder.</returns>
    public AggregateBuilder Aggregate()
    {
        var builder = new AggregateBuilder();
        SetSource(builder, null);
        return builder;
    }

    /// <summary>Takes the fact from a calculation.</summary>
    /// <param name="element">The calculation.</param>
    public void Binding(BindingElement element) => SetSource(null, element);

    /// <summary>Takes the fact from a calculation.</summary>
    /// <param name="builder">The calculation's builder.</param>
    public void Binding(BindingBuilder builder) => SetSource(builder, null);

    /// <summary>Takes the fact from a calculation.</summary>
    /// <returns>The calculation's builder.</returns>
    public BindingBuilder Binding()
    {
        var builder = new BindingBuilder();
        SetSource(builder, null);
        return builder;
    }

    PatternElement IBuilder<PatternElement>.Build() =>
        Element.Pattern(Declaration, _expressions, _sourceElement ?? _source?.Build());

    private void SetSource(IBuilder<RuleElement>? builder, RuleElement? element)
    {
        if (_source is not null || _sourceElement is not null)
            throw new InvalidOperationException("Pattern can only have a single source");
        (_source, _sourceElement) = (builder, element);
    }
}
