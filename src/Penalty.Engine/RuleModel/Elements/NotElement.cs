namespace Penalty.Engine.RuleModel;

/// <summary>A condition that holds when there is no match of its source.</summary>
public class NotElement : RuleElement
{
    internal NotElement(RuleElement source) => Source = source;

    /// <summary>What is looked for: a pattern or a group.</summary>
    public RuleElement Source { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Not;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitNot(context, this);

    private protected override IEnumerable<Declaration> CollectImports() => Source.Imports;
}
