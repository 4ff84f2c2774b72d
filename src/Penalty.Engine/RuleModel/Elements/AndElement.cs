namespace Penalty.Engine.RuleModel;

/// <summary>A group of conditions all of which hold.</summary>
public class AndElement : GroupElement
{
    internal AndElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements)
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.And;

    internal override TResult Accept<TContext, TResult>(TContext context, IElementVisitor<TContext, TResult> visitor) =>
        visitor.VisitAnd(context, this);
}
