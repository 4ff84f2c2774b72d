using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Penalty.Ledger;

/// <summary>Tries again while others keep the file locked, and says in the ledger's terms what went wrong.</summary>
internal sealed class BusyWait(string path, TimeSpan limit)
{
    public T Do<T>(Func<T> attempt, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return attempt();
            }
            catch (SqliteException e) when (Refusal.IsBusy(e))
            {
                var waited = Stopwatch.GetElapsedTime(start);
                if (waited >= limit) throw new LedgerBusyException(path, waited, e);
            }
            catch (SqliteException e)
            {
                throw Refusal.Of(path, e);
            }
        }
    }
}
