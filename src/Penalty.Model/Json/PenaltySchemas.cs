namespace Penalty.Model.Json;

/// <summary>The JSON Schemas (draft 07) of the files that Penalty reads; editors and other tools can check files by them. They say of a file
/// what its members and their types are; what has to hold between members is checked by the readers.</summary>
public static class PenaltySchemas
{
    private const string Before = "penalty-";
    private const string After = ".schema.json";

    /// <summary>The schema of a case.</summary>
    /// <returns>The JSON text.</returns>
    public static string Case() => Read("penalty-case.schema.json");

    /// <summary>The schema of a policy.</summary>
    /// <returns>The JSON text.</returns>
    public static string Policy() => Read("penalty-policy-harassment.schema.json");

    /// <summary>The schema of a policy on points.</summary>
    /// <returns>The JSON text.</returns>
    public static string PointsPolicy() => Read("penalty-policy-points.schema.json");

    /// <summary>The schema of a malicious-order alert, or of a list of them.</summary>
    /// <returns>The JSON text.</returns>
    public static string Alerts() => Read("penalty-alerts.schema.json");

    /// <summary>The schema of a policy on malicious-order alerts.</summary>
    /// <returns>The JSON text.</returns>
    public static string AlertPolicy() => Read("penalty-policy-alerts.schema.json");

    /// <summary>The names of all schemas, such as <c>case</c> and <c>policy-harassment</c>, in ordinal order.</summary>
    /// <returns>The names.</returns>
    public static IReadOnlyList<string> Names() =>
        [.. typeof(PenaltySchemas).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Before, StringComparison.Ordinal) && n.EndsWith(After, StringComparison.Ordinal))
            .Select(n => n[Before.Length..^After.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>The schema of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentException">There is no schema of that name.</exception>
    public static string Of(string name) => Names().Contains(name)
        ? Read(Before + name + After)
        : throw new ArgumentException($"There is no schema '{name}'; there are: {string.Join(", ", Names())}.", nameof(name));

    /// <summary>The schema of a year of the working calendar.</summary>
    /// <returns>The JSON text.</returns>
    public static string CalendarPolicy() => Read("penalty-policy-calendar.schema.json");

    /// <summary>The schema of a policy on malicious orders.</summary>
    /// <returns>The JSON text.</returns>
    public static string MaliciousOrderPolicy() => Read("penalty-policy-orders.schema.json");

    /// <summary>The schema of a policy on filing complaints.</summary>
    /// <returns>The JSON text.</returns>
    public static string ComplaintPolicy() => Read("penalty-policy-complaints.schema.json");

    /// <summary>The schema of a complaint of a malicious order.</summary>
    /// <returns>The JSON text.</returns>
    public static string OrderComplaint() => Read("penalty-order-complaint.schema.json");

    /// <summary>The schema of the closing of an order.</summary>
    /// <returns>The JSON text.</returns>
    public static string OrderClosing() => Read("penalty-order-closing.schema.json");

    /// <summary>The schema of a complaint of harassment that is being prepared.</summary>
    /// <returns>The JSON text.</returns>
    public static string ComplaintDraft() => Read("penalty-complaint-draft.schema.json");

    /// <summary>The schema of the question how to complain of harassment.</summary>
    /// <returns>The JSON text.</returns>
    public static string ComplaintInquiry() => Read("penalty-complaint-inquiry.schema.json");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PenaltySchemas).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
