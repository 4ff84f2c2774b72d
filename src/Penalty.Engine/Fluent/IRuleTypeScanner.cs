using System.Reflection;

namespace Penalty.Engine.Fluent;

/// <summary>Looks for rule classes.</summary>
public interface IRuleTypeScanner
{
    /// <summary>Whether to find private and internal classes.</summary>
    /// <param name="include">Whether to.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner PrivateTypes(bool include = true);

    /// <summary>Whether to find nested classes.</summary>
    /// <param name="include">Whether to.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner NestedTypes(bool include = true);

    /// <summary>Looks in assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    /// <summary>Looks in the assembly of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner AssemblyOf<T>();

    /// <summary>Looks in the assembly of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner AssemblyOf(Type type);

    /// <summary>Looks at types.</summary>
    /// <param name="types">The types.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Type(params Type[] types);

    /// <summary>Keeps only what a predicate accepts.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Where(Func<Type, bool> predicate);
}
