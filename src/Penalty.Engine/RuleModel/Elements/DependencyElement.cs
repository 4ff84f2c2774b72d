namespace Penalty.Engine.RuleModel;

/// <summary>A service that the actions of a rule use.</summary>
public class DependencyElement : RuleElement
{
    internal DependencyElement(Declaration declaration, Type serviceType)
    {
        Declaration = declaration;
        ServiceType = serviceType;
    }

    /// <summary>The declaration that actions refer to it by.</summary>
    public Declaration Declaration { get; }

    /// <summary>The type of the service.</summary>
    public Type ServiceType { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Dependency;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitDependency(context, this);

    private protected override IEnumerable<Declaration> CollectExports() => [Declaration];
}
