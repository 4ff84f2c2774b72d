using System.Globalization;
using Penalty.Cli.Running;

namespace Penalty.Cli.Batch;

/// <summary>How far a batch is, on standard error: a line that is written over while somebody looks, and a summary at the end.</summary>
internal sealed class BatchProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly CliHost _host;
    private readonly bool _live;
    private readonly long? _total;
    private long _started;
    private long _shown;
    private BatchTally _before = BatchTally.None;

    /// <summary>Progress of a batch.</summary>
    /// <param name="host">What it runs in.</param>
    /// <param name="live">Whether to show it while it runs.</param>
    /// <param name="total">How many bytes the input has, or <see langword="null"/> when that is not known.</param>
    public BatchProgress(CliHost host, bool live, long? total)
    {
        _host = host;
        _live = live;
        _total = total;
        Start(BatchTally.None);
    }

    /// <summary>The batch begins, after what earlier runs did.</summary>
    public void Start(BatchTally before)
    {
        _before = before;
        _started = _shown = _host.Clock.GetTimestamp();
    }

    public void Show(BatchTally tally)
    {
        if (!_live || _host.Clock.GetElapsedTime(_shown) < Pause) return;
        _shown = _host.Clock.GetTimestamp();
        _host.Error.Write($"\r{Line(tally)}\u001b[K");
        _host.Error.Flush();
    }

    /// <summary>The batch is over: writes the summary.</summary>
    public void Complete(BatchTally tally, bool complete, bool json)
    {
        if (_live) _host.Error.Write("\r\u001b[K");
        _host.Error.WriteLine(json ? Json(tally, complete) : Summary(tally, complete));
    }

    private string Line(BatchTally tally)
    {
        var text = $"{Lines(tally)} · {Rate(tally)}/s";
        var done = tally.Bytes - _before.Bytes;
        if (_total is { } total && done > 0)
        {
            var left = Elapsed * ((double)(total - tally.Bytes) / done);
            text += $" · {Math.Min(100, 100 * tally.Bytes / Math.Max(1, total))} % · {_host.Say("left", "剩余")} {Clock(left)}";
        }

        return tally.Failed == 0 ? text : $"{text} · {Number(tally.Failed)} {_host.Say("failed", "失败")}";
    }

    private string Summary(BatchTally tally, bool complete)
    {
        var how = complete ? _host.Say("Done", "完成") : _host.Say("Stopped", "已中止");
        var before = tally.Before == 0 ? string.Empty : _host.Say($", {Number(tally.Before)} of them before", $"，其中此前完成 {Number(tally.Before)}");
        return _host.Say(
            $"{how}: {Lines(tally)}{before}; {Number(tally.Ruled)} ruled on, {Number(tally.Failed)} failed; {Clock(Elapsed)} at {Rate(tally)}/s.",
            $"{how}：{Lines(tally)}{before}；裁定 {Number(tally.Ruled)}，失败 {Number(tally.Failed)}；用时 {Clock(Elapsed)}，每秒 {Rate(tally)}。");
    }

    private string Json(BatchTally tally, bool complete) => CliJson.Write(
        w => w.Object(() =>
        {
            w.WriteBoolean("complete", complete);
            w.WriteNumber("lines", tally.Lines);
            w.WriteNumber("ruled", tally.Ruled);
            w.WriteNumber("failed", tally.Failed);
            w.WriteNumber("before", tally.Before);
            w.WriteNumber("seconds", Math.Round(Elapsed.TotalSeconds, 3));
        }),
        indented: false);

    private TimeSpan Elapsed => _host.Clock.GetElapsedTime(_started);

    private string Lines(BatchTally tally) => _host.Say($"{Number(tally.Lines)} lines", $"{Number(tally.Lines)} 行");

    private string Rate(BatchTally tally) => Number((long)((tally.Lines - _before.Lines) / Math.Max(0.001, Elapsed.TotalSeconds)));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Clock(TimeSpan time) => time.TotalHours < 1
        ? time.ToString(@"mm\:ss", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time:mm\\:ss}");
}
