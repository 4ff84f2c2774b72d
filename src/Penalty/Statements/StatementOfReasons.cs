using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Model;
using Penalty.Rules.Text;

namespace Penalty;

/// <summary>The reasons of a ruling as a text that can be handed to a party. It never shows the other party's phone number or address.</summary>
public static class StatementOfReasons
{
    /// <summary>Writes the statement.</summary>
    /// <param name="harassmentCase">The case ruled on.</param>
    /// <param name="ruling">The ruling.</param>
    /// <param name="recipient">Whom it is for.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    public static string Write(HarassmentCase harassmentCase, Ruling ruling, Party recipient, Language language)
    {
        ArgumentNullException.ThrowIfNull(harassmentCase);
        ArgumentNullException.ThrowIfNull(ruling);
        var text = new StatementText(language);
        Heading(text, harassmentCase, ruling, recipient);
        Allegations(text, harassmentCase);
        Findings(text, harassmentCase, ruling);
        Consequences(text, ruling);
        NextSteps(text, ruling, recipient);
        text.Basis(ruling.Provenance);
        return Redaction.For(recipient, harassmentCase).Apply(text.ToString());
    }

    private static void Heading(StatementText text, HarassmentCase c, Ruling ruling, Party recipient)
    {
        text.Line("STATEMENT OF REASONS", "裁定理由书");
        text.Line($"Ruling {ruling.Id} on complaint {c.Complaint.Id}, transaction {c.Complaint.TransactionId}", $"裁定 {ruling.Id}，投诉 {c.Complaint.Id}，交易 {c.Complaint.TransactionId}");
        text.Line($"To the {Words.Of(recipient).En}. Buyer: {ruling.BuyerId}. Seller: {ruling.SellerId}.", $"致{Words.Of(recipient).ZhCn}。买家：{ruling.BuyerId}。卖家：{ruling.SellerId}。");
        text.Line("Outcome: " + OutcomeWords.Of(ruling.Outcome).En, "结果：" + OutcomeWords.Of(ruling.Outcome).ZhCn);
    }

    private static void Allegations(StatementText text, HarassmentCase c)
    {
        text.Section("What was alleged", "投诉内容");
        foreach (var incident in c.Incidents.OrderBy(i => i.Id, StringComparer.Ordinal))
        {
            var kinds = string.Join(", ", incident.Alleged.Select(k => k.Code).Order(StringComparer.Ordinal));
            var summary = incident.Summary is null ? string.Empty : $": {incident.Summary}";
            text.Item($"{incident.Id} ({kinds}){summary}", $"{incident.Id}（{kinds}）{summary}");
        }
    }

    private static void Findings(StatementText text, HarassmentCase c, Ruling ruling)
    {
        text.Section("What was found", "认定");
        foreach (var finding in ruling.Findings)
        {
            text.Item(finding.Text, $"{finding.IncidentId}, {finding.Clause}");
            foreach (var evidence in c.Evidence.Where(e => finding.Evidence.Contains(e.Id)).OrderBy(e => e.Id, StringComparer.Ordinal))
                text.SubItem($"{evidence.Id}: {Words.Of(evidence.Kind).En}, {evidence.Reference}", $"{evidence.Id}：{Words.Of(evidence.Kind).ZhCn}，{evidence.Reference}");
        }

        foreach (var severity in ruling.Severities) text.Item(severity.Text, severity.IncidentId);
        foreach (var withdrawal in ruling.Withdrawals) text.Item(withdrawal.Text, withdrawal.Clause);
        text.Referral(ruling.Referral);
    }

    private static void Consequences(StatementText text, Ruling ruling)
    {
        text.Section("What follows", "处理结果");
        if (ruling.Sanctions.IsEmpty) text.Item("Nothing is imposed.", "不予处罚。");
        foreach (var sanction in ruling.Sanctions)
        {
            foreach (var part in SanctionWords.Of(sanction)) text.Item(part, $"{sanction.IncidentId}, {sanction.Clause}");
        }
    }

    private static void NextSteps(StatementText text, Ruling ruling, Party recipient)
    {
        text.Section("What can still be done", "后续事项");
        var steps = ruling.NextSteps.Where(s => s.Party == recipient || recipient == Party.Platform).ToList();
        if (steps.Count == 0) text.Item("Nothing is left to do.", "无需其他操作。");
        foreach (var step in steps) text.Item(step.Text, step.Clause);
    }
}
