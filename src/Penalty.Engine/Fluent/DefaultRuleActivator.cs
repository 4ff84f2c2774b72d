using Penalty.Engine.Fluent.Dsl;

namespace Penalty.Engine.Fluent;

/// <summary>Makes one rule of a class by its constructor without parameters.</summary>
public class DefaultRuleActivator : IRuleActivator
{
    /// <inheritdoc/>
    public IEnumerable<Rule> Activate(Type type)
    {
        yield return (Rule)Activator.CreateInstance(type)!;
    }
}
