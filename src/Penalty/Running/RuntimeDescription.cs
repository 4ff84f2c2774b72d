using System.Reflection;
using NRules;

namespace Penalty;

/// <summary>The runtime that an evaluator's rules run on. Rulings are the same under each, apart from this name and version in their provenance.</summary>
/// <param name="Name">The name of its assembly in lower case, with dashes for dots, such as <c>nrules</c>.</param>
/// <param name="Version">The version of its package.</param>
public sealed record RuntimeDescription(string Name, string Version)
{
    internal static RuntimeDescription Of(ISessionFactory factory)
    {
        var assembly = factory.GetType().Assembly;
        return new RuntimeDescription(NameOf(assembly), VersionOf(assembly));
    }

    private static string NameOf(Assembly assembly) => string.Concat(assembly.GetName().Name!.Select(c => c == '.' ? '-' : char.ToLowerInvariant(c)));

    /// <summary>The package's version: an assembly version may stay the same over several packages.</summary>
    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? assembly.GetName().Version!.ToString(3);
}
