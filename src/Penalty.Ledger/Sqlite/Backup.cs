using Microsoft.Data.Sqlite;

namespace Penalty.Ledger;

/// <summary>Copies a ledger while it is in use.</summary>
internal static class Backup
{
    public static bool Copy(LedgerConnection source, string target)
    {
        // Made under another name, so that what stands at the target is whole.
        var partial = target + ".partial";
        if (File.Exists(target) || File.Exists(partial)) throw Refusal.Occupied(File.Exists(target) ? target : partial);
        try
        {
            using (var connection = LedgerConnection.Open(target, partial, SqliteOpenMode.ReadWriteCreate)) source.CopyTo(connection);
            File.Move(partial, target);
            return true;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            if (File.Exists(partial)) File.Delete(partial);
            throw Refusal.Inaccessible(target, e.Message, e);
        }
    }
}
