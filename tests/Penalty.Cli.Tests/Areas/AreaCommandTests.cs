using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;

namespace Penalty.Cli.Tests.Areas;

/// <summary>Commands on orders and on complaints in the making: what the samples expect of the library is what they print.</summary>
public sealed class AreaCommandTests
{
    [TestCase("orders", "02-waiting-in-a-plain-week", "complaint", "order complaint", ExitCode.Done)]
    [TestCase("orders", "05-across-national-day-overdue", "complaint", "order complaint", ExitCode.Done)]
    [TestCase("orders", "11-closed-alone", "closing", "order closing", ExitCode.Problems)]
    [TestCase("orders", "12-closed-by-agreement", "closing", "order closing", ExitCode.Done)]
    [TestCase("complaints", "01-how-to-complain-of-calls", "inquiry", "intake guide", ExitCode.Done)]
    [TestCase("complaints", "06-no-route-and-no-evidence", "draft", "intake check", ExitCode.Problems)]
    [TestCase("complaints", "08-ready", "draft", "intake check", ExitCode.Done)]
    public async Task Answer_OfASample_IsTheTextExpectedOfIt(string area, string name, string member, string command, int code)
    {
        var folder = Path.Combine(Files.Root, "samples", "Scenarios", area);
        using var sample = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, name + ".json")));
        var input = Encoding.UTF8.GetBytes(sample.RootElement.GetProperty(member).GetRawText());
        string[] at = sample.RootElement.TryGetProperty("asOf", out var asOf) ? ["--at", asOf.GetString()!] : [];

        foreach (var culture in new[] { "en", "zh-CN" })
        {
            var result = await InProcess.RunAsync([.. command.Split(' '), "-", .. at, "--culture", culture], input);

            result.Code.Should().Be(code, result.Error);
            result.Out.Trim().Should().Be((await File.ReadAllTextAsync(Path.Combine(folder, "expected", $"{name}.{culture}.txt"))).Trim());
        }
    }

    [TestCase("order", "closing")]
    [TestCase("order", "complaint")]
    [TestCase("intake", "check")]
    [TestCase("intake", "guide")]
    public async Task Answer_OfWhatIsNoInput_TellsEachProblem(string area, string command)
    {
        var result = await InProcess.RunAsync([area, command, "-"], "{\"colour\":\"red\"}"u8.ToArray());

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().StartWith("stdin: ").And.Contain("unknown member 'colour'");
    }

    [Test]
    public async Task Answer_AsJson_IsThatOfTheLibrary()
    {
        var result = await InProcess.RunAsync(["intake", "check", "-", "--at", "2023-03-10T20:00:00+08:00", "-o", "json"], "{}"u8.ToArray());

        ((string)JObject.Parse(result.Out)["status"]!).Should().Be("incomplete");
    }
}
