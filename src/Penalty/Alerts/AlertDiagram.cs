using System.Text;
using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Policies.Alerts;
using Stateless.Graph;

namespace Penalty;

/// <summary>Draws the state machine of alerts for Mermaid: states by their titles, on each arrow the action and, in brackets, what it rests on.</summary>
internal static class AlertDiagram
{
    public static string Of(AlertPolicy policy, Language language)
    {
        var machine = AlertStateMachine.Build(
            policy, AlertState.Open, s => Title(policy, s, language), t => $"{policy.Of(t.Action).Title.In(language)} [{t.Basis.Reference}]");
        var drawn = new StringBuilder(MermaidGraph.Format(machine.GetInfo(), null).ReplaceLineEndings("\n").TrimEnd('\n')).Append('\n');
        AddEnds(drawn, policy, language);
        return drawn.ToString();
    }

    /// <summary>Stateless draws no state that nothing leads to or from, and does not mark where an alert ends.</summary>
    private static void AddEnds(StringBuilder drawn, AlertPolicy policy, Language language)
    {
        var alone = Title(policy, AlertState.HandledByPlatform, language);
        if (alone != Name(alone)) drawn.Append('\t').Append(Name(alone)).Append(" : ").Append(alone).Append('\n');
        drawn.Append("[*] --> ").Append(Name(alone)).Append('\n');
        foreach (var state in policy.States.Where(s => s.Final.Value))
            drawn.Append(Name(state.Title.In(language))).Append(" --> [*]\n");
    }

    private static string Title(AlertPolicy policy, AlertState state, Language language) => policy.Of(state).Title.In(language);

    /// <summary>How Stateless names a state in a diagram: its letters and digits.</summary>
    private static string Name(string title) => string.Concat(title.Where(char.IsLetterOrDigit));
}
