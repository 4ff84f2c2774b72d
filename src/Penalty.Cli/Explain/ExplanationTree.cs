using Penalty.Cli.Running;
using Penalty.Model.Rulings;
using Spectre.Console;

namespace Penalty.Cli.Explain;

/// <summary>An explanation as a tree: at the top what nothing else follows from, below each what it follows from. What was shown once is
/// named again, not shown again.</summary>
internal sealed class ExplanationTree
{
    private readonly CliHost _host;
    private readonly Dictionary<string, ExplanationStep> _steps;
    private readonly Dictionary<string, string> _facts;
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    private ExplanationTree(CliHost host, Explanation explanation)
    {
        _host = host;
        _steps = explanation.Steps.ToDictionary(s => s.Conclusion, StringComparer.Ordinal);
        _facts = explanation.Facts.ToDictionary(f => f.Id, f => f.Type, StringComparer.Ordinal);
    }

    public static void Write(CliHost host, Ruling ruling)
    {
        var explanation = ruling.Explanation;
        var console = Screen.Of(host);
        var tree = new Tree(new Text($"{ruling.Id} · {host.Say(OutcomeWords.Of(ruling.Outcome))}"));
        if (ruling.Referral is { } referral) tree.AddNode(new Text($"{referral.Rule ?? "-"}: {referral.Error}"));
        if (explanation.Steps.IsEmpty && ruling.Referral is null) tree.AddNode(new Text(host.Say("The ruling was written without its explanation.", "该裁定未附说明。")));
        var followed = explanation.Steps.SelectMany(s => s.From).ToHashSet(StringComparer.Ordinal);
        var painter = new ExplanationTree(host, explanation);
        foreach (var step in explanation.Steps.Where(s => !followed.Contains(s.Conclusion))) painter.Add(tree, step);
        console.Write(tree);
    }

    private void Add(IHasTreeNodes parent, ExplanationStep step)
    {
        var again = !_shown.Add(step.Conclusion);
        var node = parent.AddNode(new Text(_host.Say(step.Text) + (again ? _host.Say(" (see above)", "（见上）") : $"\n{step.Rule} · {string.Join(", ", step.Clauses)}")));
        if (again) return;
        foreach (var from in step.From.Where(_steps.ContainsKey)) Add(node, _steps[from]);
        foreach (var type in step.From.Where(_facts.ContainsKey).GroupBy(f => _facts[f]))
        {
            var group = new FactGroup(type.Key, [.. type]);
            node.AddNode(new Text($"{group.Title}: {group.Names}"));
        }
    }
}
