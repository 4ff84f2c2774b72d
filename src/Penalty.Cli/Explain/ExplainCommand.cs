using System.CommandLine;
using Penalty.Cli.Diagrams;
using Penalty.Cli.Running;

namespace Penalty.Cli.Explain;

/// <summary><c>penalty explain FILE</c>: from which facts through which rules a ruling came about.</summary>
internal static class ExplainCommand
{
    private const string Tree = "tree";

    public static Command Create(CliHost host)
    {
        var file = InputFile.Argument(host, "FILE", host.Say(
            "A case, which is ruled on; or a ruling, as evaluate or batch wrote it.", "案件（将先裁定），或 evaluate、batch 写出的裁定。"));
        var output = OutputOption.Create(host, Tree, DiagramForms.Mermaid, DiagramForms.Dot, OutputOption.Json);
        var evaluator = new EvaluatorOptions(host);
        var command = new CliCommand("explain", host.Say(
            "Shows from which facts through which rules and clauses a ruling came about.", "显示裁定由哪些事实、经哪些规则与条款得出。"))
        {
            Examples =
            [
                ("penalty explain case.json", new("as a tree: what was concluded, and below it what it follows from", "以树形显示：结论及其来由")),
                ("penalty explain ruling.json --output mermaid --culture zh-CN", new("a diagram in Chinese, from a ruling that was kept", "由已存裁定生成中文图")),
                ("sed -n 17p rulings.jsonl | penalty explain -", new("one line of a batch", "批处理输出的某一行")),
            ],
        }.With(file, output);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var path = parsed.GetRequiredValue(file);
                var ruling = await RulingInput.ReadAsync(host, path, () => evaluator.BuildAsync(parsed, cancellationToken), cancellationToken).ConfigureAwait(false);
                if (parsed.IsJson(output)) host.Out.WriteLine(ExplanationJson.Write(ruling));
                else if (parsed.GetValue(output) == Tree) ExplanationTree.Write(host, ruling);
                else host.Out.Write(DiagramForms.Write(ExplanationDiagram.Of(host, ruling.Explanation), parsed.GetRequiredValue(output)));
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }
}
