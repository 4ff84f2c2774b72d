namespace Penalty.Engine.RuleModel;

/// <summary>The services that the actions of a rule use.</summary>
public class DependencyGroupElement : RuleElement
{
    internal DependencyGroupElement(IReadOnlyList<DependencyElement> elements) => Dependencies = elements;

    /// <summary>The members of the group.</summary>
    public IReadOnlyList<DependencyElement> Dependencies { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.DependencyGroup;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitDependencyGroup(context, this);

    private protected override IEnumerable<Declaration> CollectExports() => Dependencies.SelectMany(e => e.Exports);

    private protected override IEnumerable<Declaration> CollectImports() => Dependencies.SelectMany(e => e.Imports);
}
