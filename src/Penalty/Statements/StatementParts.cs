using System.Globalization;
using Penalty.Model;
using Penalty.Model.Complaints;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>What several statements have.</summary>
internal static class StatementParts
{
    public static void AsOf(this StatementText text, DateTimeOffset instant)
    {
        var said = instant.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
        text.Line("As of " + said, "截至 " + said);
    }

    public static void Referral(this StatementText text, Referral? referral)
    {
        if (referral is null) return;
        var rule = referral.Rule ?? "-";
        text.Item($"The rules could not decide ({rule}): {referral.Error}", $"规则未能作出裁定（{rule}）：{referral.Error}");
    }

    public static void Lacks(this StatementText text, IReadOnlyCollection<Lack> lacks)
    {
        text.Section("What it lacks", "尚缺内容");
        if (lacks.Count == 0) text.Item("Nothing.", "无。");
        foreach (var lack in lacks)
        {
            var required = lack.Necessity == Necessity.Required;
            var about = lack.About is null ? string.Empty : $"{lack.About}, ";
            text.Item(
                new LocalizedText($"{(required ? "Required" : "Advised")}: {lack.Text.En}", $"{(required ? "必需" : "建议")}：{lack.Text.ZhCn}"),
                about + lack.Clause);
        }
    }

    public static void Steps(this StatementText text, IEnumerable<NextStep> steps)
    {
        text.Section("What can be done", "后续事项");
        var none = true;
        foreach (var step in steps)
        {
            text.Item(step.Text, step.Clause);
            none = false;
        }

        if (none) text.Item("Nothing is left to do.", "无需其他操作。");
    }

    public static void Basis(this StatementText text, Provenance provenance)
    {
        text.Section("Basis", "依据");
        foreach (var policy in provenance.Policies)
        {
            var asked = policy.Requested ? (" (applied at request)", "（应请求适用）") : (string.Empty, string.Empty);
            text.Item($"Policy {policy.Id} {policy.Version}{asked.Item1}", $"规则 {policy.Id} {policy.Version}{asked.Item2}");
        }
    }
}
