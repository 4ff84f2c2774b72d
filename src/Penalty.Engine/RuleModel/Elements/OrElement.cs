namespace Penalty.Engine.RuleModel;

/// <summary>A group of conditions at least one of which holds.</summary>
public class OrElement : GroupElement
{
    internal OrElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements)
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Or;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitOr(context, this);

    // Alternatives know nothing of each other.
    private protected override IEnumerable<Declaration> CollectImports() => ChildElements.SelectMany(e => e.Imports);
}
