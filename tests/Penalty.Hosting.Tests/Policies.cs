namespace Penalty.Hosting.Tests;

/// <summary>The built-in policy files, to change.</summary>
internal static class Policies
{
    public static string Malicious { get; } = Json("taobao-malicious-harassment");

    public static string Others { get; } = Json("taobao-harassing-others");

    /// <summary>The first policy with other points for the lowest grade.</summary>
    public static string WithPoints(int points) => Malicious.Replace("\"value\": 2,\n        \"basis\": \"F4.1\"", $"\"value\": {points},\n        \"basis\": \"F4.1\"");

    private static string Json(string id) => BuiltInPolicies.Files().Single(f => f.Name == $"policies/harassment/{id}.json").Json.ReplaceLineEndings("\n");
}
