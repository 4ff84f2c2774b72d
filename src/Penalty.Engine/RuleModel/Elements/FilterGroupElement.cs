namespace Penalty.Engine.RuleModel;

/// <summary>The filters of activations of a rule.</summary>
public class FilterGroupElement : RuleElement
{
    internal FilterGroupElement(IReadOnlyList<FilterElement> elements) => Filters = elements;

    /// <summary>The members of the group.</summary>
    public IReadOnlyList<FilterElement> Filters { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.FilterGroup;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitFilterGroup(context, this);

    private protected override IEnumerable<Declaration> CollectExports() => Filters.SelectMany(e => e.Exports);

    private protected override IEnumerable<Declaration> CollectImports() => Filters.SelectMany(e => e.Imports);
}
