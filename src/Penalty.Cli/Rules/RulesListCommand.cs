using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Rules;

/// <summary><c>penalty rules list</c>: the rules with the clauses that they encode.</summary>
internal static class RulesListCommand
{
    public static Command Create(CliHost host)
    {
        var evaluator = new EvaluatorOptions(host);
        var output = OutputOption.Create(host, OutputOption.Table, OutputOption.Json);
        var command = new CliCommand("list", host.Say("Lists the rules with the clauses that they encode.", "列出规则及其对应的条款。"))
        {
            Examples =
            [
                ("penalty rules list", new("the rules that penalty brings", "内置规则")),
                ("penalty rules list --rules My.Rules.dll --without \"Proven by indirect evidence\" --output json", new("a rule set of your own", "自定义规则集")),
            ],
        }.With(output);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var rules = (await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false)).Rules;
                if (parsed.IsJson(output)) host.Out.WriteLine(Json(rules));
                else Show(host, rules);
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }

    private static void Show(CliHost host, IEnumerable<RuleDescription> rules)
    {
        var table = Screen.Table(host, new("Rule", "规则"), new("Clauses", "条款"), new("What it does", "作用"));
        foreach (var rule in rules) table.Row(rule.Name, string.Join(", ", rule.Clauses), rule.Description);
        Screen.Of(host).Write(table);
    }

    private static string Json(IEnumerable<RuleDescription> rules) => CliJson.Array(rules, (w, rule) =>
    {
        w.WriteString("name", rule.Name);
        w.WriteString("description", rule.Description);
        w.Strings("clauses", rule.Clauses);
        w.Strings("tags", rule.Tags);
    });
}
