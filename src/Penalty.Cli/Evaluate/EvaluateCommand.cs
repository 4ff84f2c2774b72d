using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Evaluate;

/// <summary><c>penalty evaluate FILE...</c>: rules on case files.</summary>
internal static class EvaluateCommand
{
    private const string Statement = "statement";

    private static readonly Dictionary<string, Party> Parties = new()
    {
        ["buyer"] = Party.Buyer,
        ["seller"] = Party.Seller,
        ["platform"] = Party.Platform,
    };

    public static Command Create(CliHost host)
    {
        var files = InputFile.Arguments(host, "FILE", host.Say("Case files, a case each.", "案件文件，每个文件一个案件。"));
        var output = OutputOption.Create(host, OutputOption.Table, OutputOption.Json, Statement);
        var party = PartyOption(host);
        var evaluator = new EvaluatorOptions(host);
        var command = new CliCommand("evaluate", host.Say("Rules on case files.", "裁定案件文件。"))
        {
            Examples =
            [
                ("penalty evaluate case.json", new("what is decided, as a table", "以表格显示裁定")),
                ("penalty evaluate case.json --output statement --party buyer --culture zh-CN", new("the statement of reasons for the buyer, in Chinese", "致买家的中文裁定理由书")),
                ("penalty evaluate case.json --output json | jq .outcome", new("the whole ruling as JSON", "以 JSON 输出完整裁定")),
                ("penalty evaluate case.json --policy my-policy.json --rules My.Rules.dll --without \"Proven by indirect evidence\"", new("by a policy and rules of your own", "按自定义规则文件与规则程序集裁定")),
            ],
        }.With(files, output, party);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var view = ViewOf(host, parsed.GetRequiredValue(output), Parties[parsed.GetRequiredValue(party)]);
                // Compiling the rules is most of the start: the first file is read meanwhile.
                var paths = parsed.GetRequiredValue(files);
                var first = Task.Run(() => ReadAsync(host, paths[0], cancellationToken), cancellationToken);
                var rules = await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false);
                return await RunAsync(host, rules, paths, first, view, cancellationToken).ConfigureAwait(false);
            },
            parsed => parsed.IsJson(output));
    }

    /// <summary>Rules on each file; one that can't be read or ruled on does not stop the rest.</summary>
    private static async Task<int> RunAsync(
        CliHost host, PenaltyEvaluator evaluator, string[] paths, Task<HarassmentCase> first, IRulingView view, CancellationToken cancellationToken)
    {
        var worst = ExitCode.Done;
        for (var i = 0; i < paths.Length; i++)
        {
            var path = paths[i];
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var harassmentCase = await (i == 0 ? first : ReadAsync(host, path, cancellationToken)).ConfigureAwait(false);
                view.Show(path, harassmentCase, evaluator.Evaluate(harassmentCase));
            }
            catch (Exception e) when (e is not OperationCanceledException && Failures.IsExpected(e))
            {
                worst = Math.Max(worst, Failures.Tell(host, e, view is JsonView));
            }
        }

        view.Complete();
        return worst;
    }

    private static async Task<HarassmentCase> ReadAsync(CliHost host, string path, CancellationToken cancellationToken)
    {
        var stream = InputFile.Open(host, path);
        await using (stream.ConfigureAwait(false))
            return await CaseReader.ReadAsync(stream, InputFile.NameOf(path), null, cancellationToken).ConfigureAwait(false);
    }

    private static Option<string> PartyOption(CliHost host)
    {
        var option = new Option<string>("--party")
        {
            Description = host.Say("Whom the statement of reasons is for; it never shows the other's phone number or address.", "理由书的收件方；不会显示对方的电话与地址。"),
            HelpName = string.Join('|', Parties.Keys),
            DefaultValueFactory = _ => "seller",
        };
        option.AcceptOnlyFromAmong([.. Parties.Keys]);
        return option;
    }

    private static IRulingView ViewOf(CliHost host, string output, Party party) => output switch
    {
        OutputOption.Json => new JsonView(host),
        Statement => new StatementView(host, party),
        _ => new TableView(host),
    };
}
