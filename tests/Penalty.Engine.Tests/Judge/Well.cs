namespace Penalty.Engine.Tests.Judge;

/// <summary>What rules can depend on: gives a number more each time.</summary>
internal interface IWell
{
    int Draw();
}

/// <summary>How a session gets its dependencies, or its interceptor.</summary>
internal enum Help
{
    Given,
    Missing,
    Null,
    Throwing,
    WrongType,
}

internal sealed class Well : IWell
{
    private int _drawn;

    public int Draw() => ++_drawn;
}

internal sealed class Resolver(Help help, Probe probe) : IDependencyResolver
{
    private readonly Well _well = new();

    public object Resolve(IResolutionContext context, Type serviceType)
    {
        probe.Note(Aspect.Firing, $"resolve {serviceType.Name} for {context.Rule.Name}");
        return help switch
        {
            Help.Throwing => throw new RiskException("no well"),
            Help.Null => null!,
            Help.WrongType => "a well",
            _ => _well,
        };
    }
}
