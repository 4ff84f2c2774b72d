using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Extensibility;

/// <summary>Finds the services that actions use.</summary>
public interface IDependencyResolver
{
    /// <summary>Finds a service.</summary>
    /// <param name="context">What it is for.</param>
    /// <param name="serviceType">The type of the service.</param>
    /// <returns>The service.</returns>
    object Resolve(IResolutionContext context, Type serviceType);
}

/// <summary>What a service is looked for.</summary>
public interface IResolutionContext
{
    /// <summary>The session.</summary>
    ISession Session { get; }

    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }
}

internal sealed record ResolutionContext(ISession Session, IRuleDefinition Rule) : IResolutionContext;

internal sealed class NoDependencies : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        throw new InvalidOperationException($"Dependency resolver not provided. Rule={context.Rule.Name}, ServiceType={serviceType}");
}
