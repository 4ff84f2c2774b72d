namespace Penalty.Engine;

internal sealed record ResolutionContext(ISession Session, IRuleDefinition Rule) : IResolutionContext;

internal sealed class NoDependencies : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        throw new InvalidOperationException($"Dependency resolver not provided. Rule={context.Rule.Name}, ServiceType={serviceType}");
}
