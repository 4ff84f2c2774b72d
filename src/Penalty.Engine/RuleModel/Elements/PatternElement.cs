namespace Penalty.Engine.RuleModel;

/// <summary>A pattern that facts match: a type, conditions, and where the facts come from.</summary>
public class PatternElement : RuleElement
{
    /// <summary>The name of expressions that are conditions.</summary>
    public const string ConditionName = "Condition";

    internal PatternElement(Declaration declaration, ExpressionCollection expressions, RuleElement? source)
    {
        Declaration = declaration;
        Expressions = expressions;
        Source = source;
    }

    /// <summary>The declaration that later elements refer to the matched fact by.</summary>
    public Declaration Declaration { get; }

    /// <summary>Where the facts come from: an aggregate or a binding; <see langword="null"/> for the working memory.</summary>
    public RuleElement? Source { get; }

    /// <summary>The type of the facts.</summary>
    public Type ValueType => Declaration.Type;

    /// <summary>The conditions and further expressions.</summary>
    public ExpressionCollection Expressions { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Pattern;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitPattern(context, this);

    private protected override IEnumerable<Declaration> CollectExports() => [Declaration];

    private protected override IEnumerable<Declaration> CollectImports() =>
        Expressions.SelectMany(e => e.Imports).Where(d => !d.Equals(Declaration)).Concat(Source?.Imports ?? []);
}
