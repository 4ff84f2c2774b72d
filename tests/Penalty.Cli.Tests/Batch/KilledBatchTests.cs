using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;

namespace Penalty.Cli.Tests.Batch;

/// <summary>Batches in processes of their own that are ended at moments that nobody chose.</summary>
public sealed class KilledBatchTests
{
    private const int Lines = 4000;

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task Batch_KilledAgainAndAgain_EndsAtTheBytesOfARunThatWasNot()
    {
        using var folder = new TestFolder();
        var input = folder.Write("cases.jsonl", await MadeUp.LinesAsync(Lines));
        await InProcess.RunAsync(Args(folder, input, "whole"));
        var random = new Random();
        var kills = 0;
        for (var done = false; !done;)
        {
            using var process = CliProcess.Start([.. Args(folder, input, "killed"), "--resume"]);
            var ended = process.CompleteAsync();
            if (kills < 6) await GrownAsync(folder.Path("killed.out"), ended);
            if (kills++ < 6) await Task.WhenAny(ended, Task.Delay(random.Next(150)));
            else await ended;
            done = ended.IsCompleted && (await ended).Code == ExitCode.SomeLinesFailed;
            if (!done) await process.KillAsync();
        }

        kills.Should().BeGreaterThan(1, "a run that nobody cut off proves nothing");
        foreach (var kind in new[] { ".out", ".err" })
            (await File.ReadAllBytesAsync(folder.Path("killed" + kind))).Should().Equal(await File.ReadAllBytesAsync(folder.Path("whole" + kind)));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task Batch_Interrupted_LeavesWholeLinesAndCanBeResumed()
    {
        using var folder = new TestFolder();
        var input = folder.Write("cases.jsonl", await MadeUp.LinesAsync(Lines));
        using var process = CliProcess.Start(Args(folder, input, "stopped"));
        var ended = process.CompleteAsync();
        await GrownAsync(folder.Path("stopped.out"), ended);
        process.Interrupt();

        var result = await ended;

        result.Code.Should().Be(ExitCode.Cancelled, result.Error);
        result.Error.Should().Contain("Stopped: ");
        (await File.ReadAllTextAsync(folder.Path("stopped.out"))).Should().EndWith("}\n");
        (await InProcess.RunAsync([.. Args(folder, input, "stopped"), "--resume"])).Code.Should().Be(ExitCode.SomeLinesFailed);
        (await File.ReadAllLinesAsync(folder.Path("stopped.out"))).Length.Should().Be(Lines - (await File.ReadAllLinesAsync(folder.Path("stopped.err"))).Length);
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task Batch_WhoseReaderGoesAway_Stops()
    {
        using var folder = new TestFolder();
        var input = folder.Write("cases.jsonl", await MadeUp.LinesAsync(Lines));
        var start = new System.Diagnostics.ProcessStartInfo("sh", ["-c", $"{{ dotnet '{CliProcess.Command}' batch '{input}' -q --errors '{folder.Path("e")}'; echo $? > '{folder.Path("code")}'; }} | head -n 1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var shell = System.Diagnostics.Process.Start(start)!;

        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();

        output.Should().StartWith("{\"line\":1,").And.EndWith("}\n");
        (await File.ReadAllTextAsync(folder.Path("code"))).Should().Be($"{ExitCode.Unreadable}\n", "nobody was left to rule for");
    }

    private static string[] Args(TestFolder folder, string input, string name) =>
        ["batch", input, "--to", folder.Path(name + ".out"), "--errors", folder.Path(name + ".err")];

    /// <summary>Waits until the output has become longer, or the process has ended.</summary>
    private static async Task GrownAsync(string path, Task ended)
    {
        var length = Length(path);
        while (Length(path) <= length && !ended.IsCompleted) await Task.Delay(5);
    }

    private static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
