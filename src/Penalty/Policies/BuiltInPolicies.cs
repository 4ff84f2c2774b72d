using System.Collections.Concurrent;
using System.Collections.Immutable;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Rules;

namespace Penalty;

/// <summary>The policy files that Penalty brings, embedded beside the rules that read them, a folder an area.</summary>
public static class BuiltInPolicies
{
    private const string Folder = "policies/";

    /// <summary>What was read; it can't change while the program runs.</summary>
    private static readonly ConcurrentDictionary<string, ImmutableArray<PolicyFile>> Loaded = new(StringComparer.Ordinal);

    /// <summary>Reads the policies on harassment.</summary>
    /// <returns>The policies, by file name.</returns>
    public static IReadOnlyList<PolicyDocument> Load() => [.. Load(PolicyReader.Area).Cast<PolicyDocument>()];

    /// <summary>Reads the policies of an area.</summary>
    /// <param name="area">The area (<see cref="PolicyFiles.Areas"/>).</param>
    /// <returns>The policies, by file name; none for an area that Penalty brings none for.</returns>
    public static IReadOnlyList<PolicyFile> Load(string area) => Loaded.GetOrAdd(area, Read);

    /// <summary>The policy files as they are, of all areas.</summary>
    /// <returns>The name and the JSON text of each, by name; the name begins with <c>policies/</c> and the area.</returns>
    public static IEnumerable<(string Name, string Json)> Files()
    {
        var assembly = typeof(ClauseAttribute).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    private static ImmutableArray<PolicyFile> Read(string area) =>
        [.. Files().Where(f => f.Name.StartsWith($"{Folder}{area}/", StringComparison.Ordinal)).Select(f => PolicyFiles.Read(f.Json, f.Name))];
}
