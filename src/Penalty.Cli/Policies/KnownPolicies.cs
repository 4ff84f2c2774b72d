using Penalty.Cli.Running;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Cli.Policies;

/// <summary>A policy with the text of its file.</summary>
internal sealed record KnownPolicy(PolicyFile Policy, string Json);

/// <summary>The policies that a command can name.</summary>
internal static class KnownPolicies
{
    /// <summary>The policies that Penalty brings, of all areas.</summary>
    public static IReadOnlyList<KnownPolicy> BuiltIn() =>
        [.. BuiltInPolicies.Files().Select(f => new KnownPolicy(PolicyFiles.Read(f.Json, f.Name), f.Json))];

    /// <summary>Policies from files.</summary>
    public static async Task<IReadOnlyList<KnownPolicy>> ReadAsync(CliHost host, IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var policies = new List<KnownPolicy>();
        foreach (var path in paths)
        {
            var json = await InputFile.ReadAsync(host, path, cancellationToken).ConfigureAwait(false);
            policies.Add(new KnownPolicy(PolicyFiles.Read(json, InputFile.NameOf(path)), json));
        }

        return policies;
    }

    /// <summary>The policy of an id.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public static KnownPolicy Find(IReadOnlyList<KnownPolicy> policies, string id)
    {
        var known = string.Join(", ", policies.Select(p => p.Policy.Id));
        return policies.FirstOrDefault(p => p.Policy.Id == id)
            ?? throw new RefusedException("unknown-policy", $"There is no policy '{id}'; there are: {known}.", $"没有规则“{id}”；现有：{known}。");
    }
}
