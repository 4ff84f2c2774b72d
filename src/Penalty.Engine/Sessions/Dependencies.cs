namespace Penalty.Engine;

internal sealed record ResolutionContext(ISession Session, IRuleDefinition Rule) : IResolutionContext;

internal sealed class NoDependencies : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        throw new InvalidOperationException("Dependency resolver not provided. To use rule dependencies set a dependency resolver on the rules session.");
}
