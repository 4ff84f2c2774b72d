namespace Penalty.Engine.RuleModel;

/// <summary>A condition that holds when there is at least one match of its source.</summary>
public class ExistsElement : RuleElement
{
    internal ExistsElement(RuleElement source) => Source = source;

    /// <summary>What is looked for: a pattern or a group.</summary>
    public RuleElement Source { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Exists;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitExists(context, this);

    private protected override IEnumerable<Declaration> CollectImports() => Source.Imports;
}
