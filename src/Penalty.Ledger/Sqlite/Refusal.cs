using System.Globalization;
using Microsoft.Data.Sqlite;
using Penalty.Model;

namespace Penalty.Ledger;

/// <summary>Says, in both languages, why a file can't be used.</summary>
internal static class Refusal
{
    private const int SqliteError = 1;
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteCorrupt = 11;
    private const int SqliteConstraint = 19;
    private const int SqliteNotADatabase = 26;

    private static readonly LocalizedText ALedger = new(
        string.Create(CultureInfo.InvariantCulture, $"a ledger of Penalty (application_id 0x{LedgerSchema.ApplicationId:X8}, version 1 to {LedgerSchema.Current})"),
        string.Create(CultureInfo.InvariantCulture, $"Penalty 账本（application_id 0x{LedgerSchema.ApplicationId:X8}，版本 1 至 {LedgerSchema.Current}）"));

    public static bool IsBusy(SqliteException e) => e.SqliteErrorCode is SqliteBusy or SqliteLocked;

    public static bool IsDamage(SqliteException e) => e.SqliteErrorCode == SqliteCorrupt;

    public static LedgerFileException Missing(string path) => new(
        path, LedgerFileProblem.Missing, new("no file, or an empty one", "无文件或空文件"), With("; CreateIfMissing makes one", "；设置 CreateIfMissing 可新建"));

    public static LedgerFileException NotSqlite(string path, Exception? cause = null) => new(
        path, LedgerFileProblem.NotSqlite, new("a file that is no SQLite file", "非 SQLite 文件"), ALedger, cause);

    public static LedgerFileException Foreign(string path, long application) => new(
        path, LedgerFileProblem.Foreign, Invariant($"an SQLite file of something else (application_id 0x{application:X8})", $"其他用途的 SQLite 文件（application_id 0x{application:X8}）"), ALedger);

    public static LedgerFileException Newer(string path, long version) => new(
        path,
        LedgerFileProblem.NewerVersion,
        Invariant($"a ledger of version {version}", $"版本 {version} 的账本"),
        Invariant($"version 1 to {LedgerSchema.Current}; a later release of Penalty.Ledger reads it", $"版本 1 至 {LedgerSchema.Current}；请使用更新的 Penalty.Ledger"));

    public static LedgerFileException Damaged(string path, LocalizedText found, Exception? cause = null) => new(
        path, LedgerFileProblem.Damaged, new($"damage: {found.En}", $"损坏：{found.ZhCn}"), With("; restore a backup, or see the README for what can be saved", "；请恢复备份，或参阅 README"), cause);

    public static LedgerFileException LogWithoutFile(string path) => Damaged(
        path, new("a write-ahead log (-wal) whose file is missing or empty", "预写日志（-wal）尚在，但账本文件缺失或为空"));

    /// <summary>SQLite reads what is missing of the last page as zeros.</summary>
    public static LedgerFileException CutOff(string path) => Damaged(path, new("a file cut off in the middle of a page", "在页中间被截断的文件"));

    public static LedgerFileException Replaced(string path) => Damaged(
        path, new("an earlier version than when it was opened", "版本早于打开时的版本"));

    public static LedgerFileException Occupied(string path) => new(
        path, LedgerFileProblem.Occupied, new("a file", "已有文件"), new("a path where nothing is, for the copy", "用于副本的空路径"));

    public static LedgerFileException Inaccessible(string path, string found, Exception? cause = null) => new(
        path, LedgerFileProblem.Inaccessible, new(found, found), new("a file on a local disk that can be read and written", "可读写的本地磁盘文件"), cause);

    /// <summary>What an error of SQLite says of the file; busy is not among them.</summary>
    public static LedgerFileException Of(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        SqliteNotADatabase => NotSqlite(path, e),
        SqliteCorrupt or SqliteConstraint or SqliteError => Damaged(path, new(e.Message, e.Message), e),
        _ => Inaccessible(path, e.Message, e),
    };

    private static LocalizedText With(string en, string zhCn) => new(ALedger.En + en, ALedger.ZhCn + zhCn);

    private static LocalizedText Invariant(FormattableString en, FormattableString zhCn) =>
        new(FormattableString.Invariant(en), FormattableString.Invariant(zhCn));
}
