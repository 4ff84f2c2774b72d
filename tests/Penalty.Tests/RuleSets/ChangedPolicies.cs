using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Tests.RuleSets;

/// <summary>The built-in policies with a text of their files replaced.</summary>
internal static class ChangedPolicies
{
    /// <summary>The policies, all of them with the change where they hold the text.</summary>
    public static PolicyDocument[] With(string from, string to)
    {
        var files = BuiltInPolicies.Files().Where(f => f.Name.Contains("/harassment/")).Select(f => (f.Name, Json: f.Json.Replace("\r", ""))).ToList();
        files.Should().Contain(f => f.Json.Contains(from));
        return [.. files.Select(f => PolicyReader.Read(f.Json.Replace(from, to), f.Name))];
    }
}
