using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;

namespace Penalty.Cli.Tests.Batch;

public sealed class ResumeTests
{
    private TestFolder _folder = null!;
    private string _input = null!;
    private byte[] _output = null!;
    private byte[] _errors = null!;

    [OneTimeSetUp]
    public async Task RunToTheEndAsync()
    {
        _folder = new TestFolder();
        _input = _folder.Write("cases.jsonl", await MadeUp.LinesAsync(120));
        await RunAsync("whole");
        _output = await File.ReadAllBytesAsync(_folder.Path("whole.out"));
        _errors = await File.ReadAllBytesAsync(_folder.Path("whole.err"));
        _errors.Should().NotBeEmpty("some lines of the input are bad");
    }

    [OneTimeTearDown]
    public void Tidy() => _folder.Dispose();

    [Test]
    public async Task Resume_WhereverTheFilesWereCut_EndsAtTheSameBytes([Range(0, 20)] int seed)
    {
        var random = new Random(seed);
        var name = $"cut-{seed}";
        await File.WriteAllBytesAsync(_folder.Path(name + ".out"), _output[..random.Next(_output.Length + 1)]);
        await File.WriteAllBytesAsync(_folder.Path(name + ".err"), _errors[..random.Next(_errors.Length + 1)]);

        var result = await RunAsync(name, "--resume");

        result.Code.Should().Be(ExitCode.SomeLinesFailed, result.Error);
        (await File.ReadAllBytesAsync(_folder.Path(name + ".out"))).Should().Equal(_output);
        (await File.ReadAllBytesAsync(_folder.Path(name + ".err"))).Should().Equal(_errors);
    }

    [Test]
    public async Task Resume_OfNothing_RunsFromTheStart()
    {
        await RunAsync("fresh", "--resume");

        (await File.ReadAllBytesAsync(_folder.Path("fresh.out"))).Should().Equal(_output);
    }

    [Test]
    public async Task Resume_OfAllThatWasDone_ChangesNothing()
    {
        await File.WriteAllBytesAsync(_folder.Path("done.out"), _output);
        await File.WriteAllBytesAsync(_folder.Path("done.err"), _errors);

        var result = await RunAsync("done", "--resume", "-o", "json");

        result.Code.Should().Be(ExitCode.SomeLinesFailed);
        result.Error.Should().MatchRegex("""^\{"complete":true,"lines":(\d+),"ruled":\d+,"failed":\d+,"before":\1,"seconds":0\}""");
        (await File.ReadAllBytesAsync(_folder.Path("done.out"))).Should().Equal(_output);
    }

    [Test]
    public async Task Resume_FromAPipe_PassesOverWhatIsDone()
    {
        await File.WriteAllBytesAsync(_folder.Path("pipe.out"), _output[..(_output.Length / 2)]);

        await InProcess.RunAsync(["batch", "-q", "--to", _folder.Path("pipe.out"), "--resume"], await File.ReadAllBytesAsync(_input));

        (await File.ReadAllBytesAsync(_folder.Path("pipe.out"))).Should().Equal(_output);
    }

    [Test]
    public async Task Resume_OnAnotherInput_IsRefusedAndLeavesTheFile()
    {
        var half = _output[..(_output.Length / 2)];
        await File.WriteAllBytesAsync(_folder.Path("other.out"), half);
        var other = _folder.Write("other.jsonl", await MadeUp.LinesAsync(120, seed: 2));

        var result = await InProcess.RunAsync("batch", other, "--to", _folder.Path("other.out"), "--resume");

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain("gives another ruling now");
        (await File.ReadAllBytesAsync(_folder.Path("other.out"))).Should().Equal(half);
    }

    [Test]
    public async Task Resume_OnAShorterInput_IsRefused()
    {
        await File.WriteAllBytesAsync(_folder.Path("longer.out"), _output);
        var shorter = _folder.Write("shorter.jsonl", await MadeUp.LinesAsync(10));

        var result = await InProcess.RunAsync("batch", shorter, "--to", _folder.Path("longer.out"), "--resume");

        result.Code.Should().Be(ExitCode.Problems);
    }

    [Test]
    public async Task Resume_OnAFileThatBatchDidNotWrite_IsRefusedAndLeavesIt()
    {
        var foreign = _folder.Write("foreign.txt", "Dear diary,\n");

        var result = await InProcess.RunAsync("batch", _input, "--to", foreign, "--resume", "--culture", "zh-CN");

        result.Error.Should().Contain("不是 batch 写出的文件");
        (await File.ReadAllTextAsync(foreign)).Should().Be("Dear diary,\n");
    }

    private Task<CliResult> RunAsync(string name, params string[] more) => InProcess.RunAsync(
        ["batch", _input, "--to", _folder.Path(name + ".out"), "--errors", _folder.Path(name + ".err"), .. more]);
}
