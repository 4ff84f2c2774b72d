using Penalty.Model.Policies;

namespace Penalty.Model.Json;

/// <summary>Reads policy files of whatever area: the file says which one it is about.</summary>
public static class PolicyFiles
{
    private static readonly SortedDictionary<string, Func<string, string, InputLimits?, PolicyFile>> Readers = new(StringComparer.Ordinal)
    {
        [AlertPolicyReader.Area] = AlertPolicyReader.Read,
        [PolicyReader.Area] = PolicyReader.Read,
        [PointsPolicyReader.Area] = PointsPolicyReader.Read,
        [CalendarReader.Area] = CalendarReader.Read,
        [MaliciousOrderPolicyReader.Area] = MaliciousOrderPolicyReader.Read,
        [ComplaintPolicyReader.Area] = ComplaintPolicyReader.Read,
    };

    /// <summary>The areas, in ordinal order.</summary>
    public static IReadOnlyCollection<string> Areas => Readers.Keys;

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The policy, of the type that its area has.</returns>
    /// <exception cref="InvalidInputException">The input is not a policy of a known area; lists every problem.</exception>
    public static PolicyFile Read(string json, string name = "policy", InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        limits ??= InputLimits.Default;
        return Readers[JsonInput.Read(json, name, limits, AreaOf)](json, name, limits);
    }

    /// <summary>The area; what else the file holds is left to the reader of that area.</summary>
    private static string AreaOf(ObjectReader o)
    {
        var area = o.Required("area", v => v.OneOf(Readers.Keys));
        _ = o.All().Count();
        return area;
    }
}
