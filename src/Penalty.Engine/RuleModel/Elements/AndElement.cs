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

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitAnd(context, this);

    // Conditions are matched in their order: one may refer to what stands before it, and not to what comes after.
    private protected override IEnumerable<Declaration> CollectImports()
    {
        var declared = new HashSet<Declaration>();
        foreach (var child in ChildElements)
        {
            foreach (var import in child.Imports.Where(d => !declared.Contains(d))) yield return import;
            declared.UnionWith(child.Exports);
        }
    }
}
