using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Policies.Calendars;
using Penalty.Model.Policies.Complaints;
using Penalty.Model.Policies.Orders;
using Penalty.Rules;

namespace Penalty;

/// <summary>The policy files that Penalty brings, embedded beside the rules that read them.</summary>
public static class BuiltInPolicies
{
    private const string Folder = "policies/";

    /// <summary>Reads the policies on harassment.</summary>
    /// <returns>The policies, by file name.</returns>
    public static IReadOnlyList<PolicyDocument> Load() => [.. In("harassment").Select(f => PolicyReader.Read(f.Json, f.Name))];

    /// <summary>Reads the policies on malicious orders.</summary>
    /// <returns>The policies, by file name.</returns>
    public static IReadOnlyList<MaliciousOrderPolicy> LoadMaliciousOrders() =>
        [.. In(MaliciousOrderPolicyReader.Area).Select(f => MaliciousOrderPolicyReader.Read(f.Json, f.Name))];

    /// <summary>Reads the policies on filing complaints.</summary>
    /// <returns>The policies, by file name.</returns>
    public static IReadOnlyList<ComplaintPolicy> LoadComplaints() =>
        [.. In(ComplaintPolicyReader.Area).Select(f => ComplaintPolicyReader.Read(f.Json, f.Name))];

    /// <summary>Reads the years of the working calendar.</summary>
    /// <returns>The years, in order.</returns>
    public static IReadOnlyList<CalendarYear> LoadCalendar() => [.. In("calendars").Select(f => CalendarReader.Read(f.Json, f.Name))];

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

    /// <summary>The policy files of an area: those of one folder.</summary>
    internal static IEnumerable<(string Name, string Json)> In(string area) =>
        Files().Where(f => f.Name.StartsWith($"{Folder}{area}/", StringComparison.Ordinal));
}
