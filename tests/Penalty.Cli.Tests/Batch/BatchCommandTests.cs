using System.Text;
using Newtonsoft.Json.Linq;
using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.Tests.Batch;

public sealed class BatchCommandTests
{
    private static readonly string Serious = Files.LineOf("08-serious-filed-by-buyer");
    private static readonly string Item = Files.LineOf("11-offensive-item");

    [Test]
    public async Task Batch_OfPipes_AnswersEachLineInOrder()
    {
        var result = await InProcess.RunAsync(["batch"], Encoding.UTF8.GetBytes($"{Serious}\n{Item}\n"));

        result.Code.Should().Be(ExitCode.Done);
        var lines = result.Out.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToList();
        lines.Select(l => (int)l["line"]!).Should().Equal(1, 2);
        lines.Select(l => (string)l["ruling"]!["complaintId"]!).Should().Equal("complaint-8", "complaint-11");
    }

    [Test]
    public async Task Batch_EachRuling_IsThatOfEvaluate()
    {
        var ruling = PenaltyEvaluator.CreateDefault().Evaluate(CaseReader.Read(Serious));

        var result = await InProcess.RunAsync(["batch", "-q"], Encoding.UTF8.GetBytes(Serious));

        result.Should().Be(new CliResult(ExitCode.Done, $$"""{"line":1,"ruling":{{PenaltyJson.Write(ruling, indented: false)}}}""" + "\n", string.Empty));
    }

    [Test]
    public async Task Batch_Brief_LeavesOutTheExplanation()
    {
        var full = await InProcess.RunAsync(["batch", "-q"], Encoding.UTF8.GetBytes(Serious));

        var brief = await InProcess.RunAsync(["batch", "-q", "--brief"], Encoding.UTF8.GetBytes(Serious));

        brief.Out.Should().Contain("\"explanation\":{\"facts\":[],\"steps\":[]}");
        brief.Out.Length.Should().BeLessThan(full.Out.Length / 2);
    }

    [Test]
    public async Task Batch_ABadLine_GoesToTheErrorFileWithAllProblems_AndTheRestGoesOn()
    {
        using var folder = new TestFolder();
        var bad = Serious.Replace("\"filed-by-buyer\"", "\"by-buyer\"", StringComparison.Ordinal).Replace("\"seller-9\"", "7", StringComparison.Ordinal);
        var input = folder.Write("cases.jsonl", $"{bad}\n\n{Serious}\n{{\n");

        var result = await InProcess.RunAsync("batch", input, "--to", folder.Path("out.jsonl"), "--errors", folder.Path("errors.jsonl"));

        result.Code.Should().Be(ExitCode.SomeLinesFailed);
        (await File.ReadAllLinesAsync(folder.Path("out.jsonl"))).Should().ContainSingle().Which.Should().StartWith("{\"line\":3,");
        var errors = (await File.ReadAllLinesAsync(folder.Path("errors.jsonl"))).Select(JObject.Parse).ToList();
        errors.Select(e => ((int)e["line"]!, (string)e["error"]!)).Should().Equal((1, "invalid-input"), (4, "invalid-input"));
        errors[0]["problems"]!.Select(p => (string)p["path"]!).Should().Equal("complaint.seller.id", "complaint.origin");
        ((string)errors[0]["problems"]![1]!["found"]!["zh-CN"]!).Should().Be("\"by-buyer\"");
    }

    [Test]
    public async Task Batch_WithoutAnErrorFile_PutsFailuresOnStandardError()
    {
        var result = await InProcess.RunAsync(["batch", "--quiet"], "[]"u8.ToArray());

        result.Out.Should().BeEmpty();
        result.Error.Should().StartWith("""{"line":1,"error":"invalid-input",""");
        result.Code.Should().Be(ExitCode.SomeLinesFailed);
    }

    [Test]
    public async Task Batch_ALineThatIsNoUtf8_Fails()
    {
        var result = await InProcess.RunAsync(["batch", "-q"], [0x7b, 0xff, 0x7d]);

        result.Error.Should().Contain("bytes that are no UTF-8");
    }

    [Test]
    public async Task Batch_ACaseThatNoPolicyWasInForceFor_Fails()
    {
        var old = Serious.Replace("2023-03-", "2013-03-", StringComparison.Ordinal);

        var result = await InProcess.RunAsync(["batch", "-q"], Encoding.UTF8.GetBytes(old));

        result.Error.Should().Contain("\"error\":\"policy-not-found\"");
    }

    [Test]
    public async Task Batch_AByteOrderMark_IsNoPartOfTheFirstCase()
    {
        var result = await InProcess.RunAsync(["batch", "-q"], Encoding.UTF8.GetBytes("\uFEFF" + Serious));

        result.Code.Should().Be(ExitCode.Done);
    }

    [Test]
    public async Task Batch_WhateverIsParallel_WritesTheSame()
    {
        var cases = await InProcess.RunAsync("new", "cases", "--count", "600");

        var one = await InProcess.RunAsync(["batch", "-q", "--parallel", "1"], Encoding.UTF8.GetBytes(cases.Out));
        var eight = await InProcess.RunAsync(["batch", "-q", "--parallel", "8"], Encoding.UTF8.GetBytes(cases.Out));

        one.Out.Split('\n').Should().HaveCount(601);
        eight.Should().Be(one);
    }

    [Test]
    public async Task Batch_OntoAFileThatIsThere_IsRefused()
    {
        using var folder = new TestFolder();
        var output = folder.Write("out.jsonl", "precious");

        var result = await InProcess.RunAsync(["batch", "--to", output, "--culture", "zh-CN"], Encoding.UTF8.GetBytes(Serious));

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain("文件已存在").And.Contain("--resume");
        (await File.ReadAllTextAsync(output)).Should().Be("precious");
    }

    [TestCase("--to")]
    [TestCase("--errors")]
    public async Task Batch_OntoItsOwnInput_IsWrongUsage(string option)
    {
        using var folder = new TestFolder();
        var input = folder.Write("cases.jsonl", Serious);

        var result = await InProcess.RunAsync("batch", input, option, input, "--overwrite");

        result.Code.Should().Be(ExitCode.Usage);
        (await File.ReadAllTextAsync(input)).Should().Be(Serious);
    }

    [Test]
    public async Task Batch_Overwrite_WritesOverIt()
    {
        using var folder = new TestFolder();
        var output = folder.Write("out.jsonl", new string('x', 100_000));

        var result = await InProcess.RunAsync(["batch", "--to", output, "--overwrite"], Encoding.UTF8.GetBytes(Serious));

        result.Code.Should().Be(ExitCode.Done);
        (await File.ReadAllTextAsync(output)).Should().StartWith("{\"line\":1,").And.NotContain("x\n").And.EndWith("}\n");
    }

    [TestCase("en", "Done: 2 lines; 1 ruled on, 1 failed; 00:00 at ")]
    [TestCase("zh-CN", "完成：2 行；裁定 1，失败 1；用时 00:00，每秒 ")]
    public async Task Batch_AtTheEnd_SaysWhatWasDone(string culture, string summary)
    {
        var result = await InProcess.RunAsync(["batch", "--culture", culture], Encoding.UTF8.GetBytes($"{Serious}\n7"));

        result.Error.Should().Contain(summary).And.NotContain("\r");
    }

    [Test]
    public async Task Batch_AsJson_SummarisesInJson()
    {
        var result = await InProcess.RunAsync(["batch", "-o", "json"], Encoding.UTF8.GetBytes(Serious));

        result.Error.Should().Be("""{"complete":true,"lines":1,"ruled":1,"failed":0,"before":0,"seconds":0}""" + "\n");
    }

    [Test]
    public async Task Batch_Cancelled_LeavesWholeLinesAndACodeOfItsOwn()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var result = await InProcess.RunAsync(["batch"], Encoding.UTF8.GetBytes(Serious), cancellationToken: stop.Token);

        result.Code.Should().Be(ExitCode.Cancelled);
        result.Error.Should().Contain("Stopped: 0 lines");
    }
}
