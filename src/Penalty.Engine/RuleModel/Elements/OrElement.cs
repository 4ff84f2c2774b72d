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

    internal override TResult Accept<TContext, TResult>(TContext context, IElementVisitor<TContext, TResult> visitor) =>
        visitor.VisitOr(context, this);
}
