using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Penalty.Ledger;

/// <summary>The versions of the file, each a script that makes it from the one before. Files are only ever taken forward.</summary>
internal static class LedgerSchema
{
    /// <summary>"PLDG", by which the file is known for a ledger.</summary>
    public const int ApplicationId = 0x504C4447;

    private static readonly ImmutableArray<string> Scripts = [Script("001.sql"), Script("002.sql")];

    private static readonly Lazy<ImmutableArray<ImmutableDictionary<string, string>>> Expected = new(() => [.. Scripts.Select((_, i) => Made(i + 1))]);

    public static int Current => Scripts.Length;

    /// <summary>Takes a file from a version to a later one, within the transaction that is open.</summary>
    public static void Apply(LedgerConnection connection, long from, long to)
    {
        connection.DefineDigest();
        for (var version = from; version < to; version++) connection.Script(Scripts[(int)version]);
        connection.Script($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {to}");
    }

    /// <summary>The names of what a file of a version should have and lacks, or has otherwise. What was added to it is no harm.</summary>
    public static IEnumerable<string> Differences(LedgerConnection connection, long version)
    {
        var found = Objects(connection);
        return Expected.Value[(int)version - 1].Where(o => found.GetValueOrDefault(o.Key) != o.Value).Select(o => o.Key).Order(StringComparer.Ordinal);
    }

    private static ImmutableDictionary<string, string> Made(long version)
    {
        using var connection = LedgerConnection.Open(":memory:", ":memory:", SqliteOpenMode.Memory);
        Apply(connection, 0, version);
        return Objects(connection);
    }

    private static ImmutableDictionary<string, string> Objects(LedgerConnection connection) => connection
        .Rows("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL", r => KeyValuePair.Create(r.GetString(0), r.GetString(1)))
        .ToImmutableDictionary(StringComparer.Ordinal);

    private static string Script(string name)
    {
        using var stream = typeof(LedgerSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
