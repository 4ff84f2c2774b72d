using System.Globalization;
using Penalty.Model;

namespace Penalty.Ledger;

/// <summary>Others kept the file of a ledger locked for longer than was to be waited. Nothing was booked; it can be tried again.</summary>
public sealed class LedgerBusyException : LedgerException
{
    /// <summary>Others kept the file locked.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="waited">How long was waited.</param>
    /// <param name="cause">What it comes from, or <see langword="null"/>.</param>
    public LedgerBusyException(string path, TimeSpan waited, Exception? cause = null)
        : base(Text(path, waited.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)), cause)
    {
        Path = path;
        Waited = waited;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>How long was waited.</summary>
    public TimeSpan Waited { get; }

    private static LocalizedText Text(string path, string seconds) => new(
        $"Ledger file '{path}' was locked by others for {seconds} s; nothing was booked. Try again, or allow a longer BusyTimeout.",
        $"账本文件“{path}”被其他进程锁定达 {seconds} 秒；未记入任何内容。请重试，或放宽 BusyTimeout。");
}
