using Penalty.Engine.Fluent.Dsl;

namespace Penalty.Engine.Fluent;

/// <summary>Makes rule instances from rule classes.</summary>
public interface IRuleActivator
{
    /// <summary>Makes the rules of a class.</summary>
    /// <param name="type">The rule class.</param>
    /// <returns>The rules.</returns>
    IEnumerable<Rule> Activate(Type type);
}
