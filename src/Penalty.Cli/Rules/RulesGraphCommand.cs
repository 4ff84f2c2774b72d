using System.CommandLine;
using Penalty.Cli.Diagrams;
using Penalty.Cli.Running;

namespace Penalty.Cli.Rules;

/// <summary><c>penalty rules graph</c>: rules and types of facts, and who feeds whom.</summary>
internal static class RulesGraphCommand
{
    public static Command Create(CliHost host)
    {
        var evaluator = new EvaluatorOptions(host);
        var output = OutputOption.Create(host, DiagramForms.Mermaid, DiagramForms.Dot, DiagramForms.Dgml, OutputOption.Json);
        var command = new CliCommand("graph", host.Say(
            "Draws which facts each rule matches and what it concludes; a dashed arrow is a fact that must not be there.",
            "绘制各规则匹配的事实与得出的结论；虚线表示该事实须不存在。"))
        {
            Examples =
            [
                ("penalty rules graph > rules.mmd", new("Mermaid, which GitHub shows", "Mermaid，GitHub 可直接显示")),
                ("penalty rules graph --output dot | dot -Tsvg > rules.svg", new("a picture by Graphviz", "用 Graphviz 绘图")),
                ("penalty rules graph --output dgml > rules.dgml", new("for Visual Studio", "供 Visual Studio 打开")),
            ],
        }.With(output);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var graph = (await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false)).Graph();
                if (parsed.IsJson(output)) host.Out.WriteLine(RuleGraphJson.Write(graph));
                else host.Out.Write(DiagramForms.Write(RuleDiagram.Of(graph), parsed.GetRequiredValue(output)));
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }
}
