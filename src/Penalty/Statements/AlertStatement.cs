using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>What alerts ask of the seller, and what came of what they did, as a text that can be handed to them.</summary>
public static class AlertStatement
{
    /// <summary>Writes what an alert asks of the seller, and what each choice brings.</summary>
    /// <param name="disposition">The disposition.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    public static string Write(AlertDisposition disposition, Language language)
    {
        ArgumentNullException.ThrowIfNull(disposition);
        var text = new StatementText(language);
        Heading(text, disposition);
        Choices(text, disposition);
        foreach (var held in disposition.HeldOut.Where(h => h.Reason == HeldOutReason.NeedsEvidence)) Item(text, held.Text, held.Basis);
        Referred(text, disposition.Referral);
        return text.ToString();
    }

    /// <summary>Writes what came of an action on an alert.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    public static string Write(AlertOutcome outcome, Language language)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var text = new StatementText(language);
        var (alert, before) = (outcome.Alert, outcome.Disposition);
        if (before.ChoiceOf(outcome.Action) is { } choice)
        {
            text.Line($"{alert.Id} (order {alert.OrderId}): {choice.Title.En}: {before.StateTitle.En} → {choice.ToTitle.En}", $"{alert.Id}（订单 {alert.OrderId}）：{choice.Title.ZhCn}：{before.StateTitle.ZhCn} → {choice.ToTitle.ZhCn}");
            Item(text, choice.Brings, choice.Clause, choice.Basis);
            if (alert.History[^1].Note is { } note) text.Item($"Note: {note}", $"备注：{note}");
        }
        else if (outcome.Refusal is { } refusal)
        {
            text.Line($"{alert.Id} (order {alert.OrderId}): {refusal.Title.En}: refused", $"{alert.Id}（订单 {alert.OrderId}）：{refusal.Title.ZhCn}：不予受理");
            Item(text, refusal.Text, refusal.Basis);
        }

        Referred(text, before.Referral);
        return text.ToString();
    }

    /// <summary>Writes what came of confirming a selection together.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    public static string Write(BulkOutcome outcome, Language language)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var text = new StatementText(language);
        var disposition = outcome.Disposition;
        text.Line($"{disposition.Text.En} [{disposition.Clause}]", $"{disposition.Text.ZhCn} [{disposition.Clause}]");
        foreach (var held in disposition.HeldOut)
            Item(text, new($"{held.AlertId} (order {held.OrderId}): {held.Text.En}", $"{held.AlertId}（订单 {held.OrderId}）：{held.Text.ZhCn}"), held.Basis);
        var (list, confirmed) = (string.Join(", ", (outcome.Applied ? outcome.Alerts : outcome.Offered).Select(a => a.Id)), outcome.Applied);
        if (confirmed) text.Item($"Confirmed: {list}.", $"已确认：{list}。");
        else if (list.Length > 0) text.Item($"Nothing was confirmed. Can be confirmed together: {list}.", $"未确认任何预警。可一并确认：{list}。");
        else text.Item("Nothing was confirmed, and nothing is left to be confirmed together.", "未确认任何预警，亦无可一并确认的预警。");
        Referred(text, disposition.Referral);
        return text.ToString();
    }

    private static void Heading(StatementText text, AlertDisposition d)
    {
        text.Line($"{d.AlertId} (order {d.OrderId}): {d.KindTitle.En}, {d.StateTitle.En}", $"{d.AlertId}（订单 {d.OrderId}）：{d.KindTitle.ZhCn}，{d.StateTitle.ZhCn}");
        text.Item($"Where: {d.Where.En}", $"位置：{d.Where.ZhCn}");
        text.Item($"{d.Text.En} [{Named(d.Clause).En}]", $"{d.Text.ZhCn} [{Named(d.Clause).ZhCn}]");
    }

    private static void Choices(StatementText text, AlertDisposition d)
    {
        foreach (var choice in d.Report is null ? d.Choices : d.Choices.Add(d.Report))
        {
            var final = choice.Finality is { } basis ? ($", final [{Named(basis.Reference).En}]", $"，不可更改 [{Named(basis.Reference).ZhCn}]") : (string.Empty, string.Empty);
            var said = new LocalizedText(
                $"{choice.Title.En} → {choice.ToTitle.En}{final.Item1}: {choice.Brings.En}", $"{choice.Title.ZhCn} → {choice.ToTitle.ZhCn}{final.Item2}：{choice.Brings.ZhCn}");
            Item(text, said, choice.Clause, choice.Basis);
        }

        if (d.RefusalOf(AlertAction.Report) is { } refusal) Item(text, new($"{refusal.Title.En}: refused. {refusal.Text.En}", $"{refusal.Title.ZhCn}：不予受理。{refusal.Text.ZhCn}"), refusal.Basis);
    }

    private static void Item(StatementText text, LocalizedText said, Basis basis) => Item(text, said, basis.Reference, basis);

    /// <summary>What no source states is said to be ours, with the reason.</summary>
    private static void Item(StatementText text, LocalizedText said, string clause, Basis basis)
    {
        var reference = Named(basis.IsHouseDefault || clause == basis.Reference ? basis.Reference : clause);
        text.Item($"{said.En} [{reference.En}]", $"{said.ZhCn} [{reference.ZhCn}]");
        if (basis.Why is { } why) text.SubItem(why.En, why.ZhCn);
    }

    private static void Referred(StatementText text, Referral? referral)
    {
        if (referral is null) return;
        var rule = referral.Rule ?? "-";
        text.Item($"The rules could not decide ({rule}): {referral.Error}", $"规则未能作出判断（{rule}）：{referral.Error}");
    }

    private static LocalizedText Named(string reference) => reference == Basis.HouseDefault ? new("house default", "本系统默认") : new(reference, reference);
}
