namespace Penalty.Model.Json;

/// <summary>The JSON Schemas (draft 07) of the files that Penalty reads; editors and other tools can check files by them. They say of a file
/// what its members and their types are; what has to hold between members is checked by the readers.</summary>
public static class PenaltySchemas
{
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

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PenaltySchemas).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
