using System.Reflection;

namespace Penalty.Engine.Fluent;

/// <summary>Says which rules to load, and into which rule set.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Whether to load private and internal classes.</summary>
    /// <param name="include">Whether to.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Whether to load nested classes.</summary>
    /// <param name="include">Whether to.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Loads from assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>Loads from assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Loads rule classes.</summary>
    /// <param name="types">The classes.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec From(params Type[] types);

    /// <summary>Loads rule classes.</summary>
    /// <param name="types">The classes.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Loads what a scanner finds.</summary>
    /// <param name="scanAction">Says where to look.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Keeps only what a filter accepts.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Loads into a rule set.</summary>
    /// <param name="ruleSetName">Its name.</param>
    /// <returns>This spec.</returns>
    IRuleLoadSpec To(string ruleSetName);
}
