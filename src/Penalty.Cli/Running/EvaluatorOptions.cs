using System.CommandLine;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Cli.Running;

/// <summary>The options by which a command gets an evaluator with policies and rules of the user's own.</summary>
internal sealed class EvaluatorOptions
{
    private readonly CliHost _host;
    private readonly Option<string[]> _policies;
    private readonly Option<string[]> _rules;
    private readonly Option<string[]> _without;
    private readonly Option<bool> _withoutBuiltIn;
    private readonly Option<bool> _strict;
    private readonly Option<string> _runtime;

    public EvaluatorOptions(CliHost host)
    {
        _host = host;
        _policies = new("--policy")
        {
            Description = host.Say("A policy file to use instead of the built-in ones of its area; can be given several times.", "用于取代同领域内置规则的规则文件；可多次指定。"),
            HelpName = "FILE",
        };
        _rules = new("--rules")
        {
            Description = host.Say("An assembly of rules to add; it is run, so trust it. Can be given several times.", "要加入的规则程序集；其代码会被执行，请确认可信。可多次指定。"),
            HelpName = "DLL",
        };
        _without = new("--without")
        {
            Description = host.Say("A rule to leave out, by name or tag; can be given several times.", "要排除的规则（名称或标签）；可多次指定。"),
            HelpName = "NAME",
        };
        _without.CompletionSources.Add(_ => PenaltyEvaluator.CreateDefault().Rules.Select(r => r.Name));
        _withoutBuiltIn = new("--without-built-in-rules")
        {
            Description = host.Say("Run only the rules of --rules.", "只运行 --rules 中的规则。"),
        };
        _strict = new("--strict")
        {
            Description = host.Say("Take warnings of the rule set for errors.", "将规则集的警告视为错误。"),
        };
        _runtime = new("--runtime")
        {
            Description = host.Say(
                $"What the rules run on, {string.Join(" or ", Runtimes.Names)}; the rulings are the same.",
                $"规则的运行时，{string.Join(" 或 ", Runtimes.Names)}；裁决结果相同。"),
            DefaultValueFactory = _ => Runtimes.Default,
            HelpName = "NAME",
        };
        _runtime.AcceptOnlyFromAmong([.. Runtimes.Names]);
    }

    public void AddTo(Command command)
    {
        command.Add(_policies);
        command.Add(_rules);
        command.Add(_without);
        command.Add(_withoutBuiltIn);
        command.Add(_strict);
        command.Add(_runtime);
    }

    /// <summary>Builds the evaluator.</summary>
    /// <exception cref="InvalidInputException">A policy file is not valid, or the policies do not fit together.</exception>
    /// <exception cref="RuleSetException">The rules do not fit together.</exception>
    /// <exception cref="RefusedException">An assembly can't be loaded.</exception>
    public async Task<PenaltyEvaluator> BuildAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var builder = PenaltyEvaluator.CreateBuilder().WithPolicies(await PoliciesAsync(parsed, cancellationToken).ConfigureAwait(false));
        if (parsed.GetValue(_withoutBuiltIn)) builder.WithoutBuiltInRules();
        foreach (var path in parsed.GetValue(_rules) ?? []) builder.WithRules(RuleAssembly.Load(path));
        foreach (var name in parsed.GetValue(_without) ?? []) builder.Without(name);
        if (parsed.GetValue(_strict)) builder.Strict();
        builder.UseRuntime(Runtimes.Find(parsed.GetValue(_runtime)!)!);
        var evaluator = builder.Build();
        Warn(evaluator, OutputOption.IsJson(parsed));
        return evaluator;
    }

    private void Warn(PenaltyEvaluator evaluator, bool json)
    {
        foreach (var warning in evaluator.Warnings)
        {
            _host.Error.WriteLine(json
                ? CliJson.Write(w => w.Object(() => w.Text("warning", new(warning.In(Language.En), warning.In(Language.ZhCn)))), indented: false)
                : _host.Say("warning: ", "警告：") + warning.In(_host.Language));
        }
    }

    private async Task<PolicyFile[]> PoliciesAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var policies = new List<PolicyFile>();
        foreach (var path in parsed.GetValue(_policies) ?? [])
            policies.Add(PolicyFiles.Read(await InputFile.ReadAsync(_host, path, cancellationToken).ConfigureAwait(false), InputFile.NameOf(path)));
        return [.. policies];
    }
}
