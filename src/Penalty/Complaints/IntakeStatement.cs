using Penalty.Model;
using Penalty.Model.Complaints;

namespace Penalty;

/// <summary>How to complain of harassment, and what a complaint still lacks, as a text for the buyer.</summary>
public static class IntakeStatement
{
    /// <summary>Writes how to complain: the routes with their steps, and what to attach.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    public static string Write(ComplaintGuide guide, Language language)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var text = new StatementText(language);
        text.Line("HOW TO COMPLAIN", "如何投诉");
        text.Line($"Transaction {guide.TransactionId}", $"交易 {guide.TransactionId}");
        text.AsOf(guide.AsOf);
        foreach (var route in guide.Routes)
        {
            text.Section($"Route: {route.Title.En} [{route.Clause}]", $"途径：{route.Title.ZhCn} [{route.Clause}]");
            foreach (var step in route.Steps) text.Item(step.En, step.ZhCn);
        }

        foreach (var conduct in guide.Conducts) Attachments(text, conduct);
        text.Referral(guide.Referral);
        text.Basis(guide.Provenance);
        return text.ToString();
    }

    /// <summary>Writes what a complaint still lacks.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    public static string Write(IntakeReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StatementText(language);
        text.Line("BEFORE THE COMPLAINT IS FILED", "投诉提交前检查");
        text.Line($"Draft {report.DraftId}", $"草稿 {report.DraftId}");
        text.AsOf(report.AsOf);
        text.Line(report.Text.En, report.Text.ZhCn);
        if (report.Referral is null) text.Lacks(report.Lacks);
        text.Referral(report.Referral);
        text.Basis(report.Provenance);
        return text.ToString();
    }

    private static void Attachments(StatementText text, ConductGuide conduct)
    {
        if (conduct.Attachments.IsEmpty)
        {
            text.Section($"{conduct.Text.En} [{conduct.Clause}]", $"{conduct.Text.ZhCn} [{conduct.Clause}]");
            return;
        }

        text.Section(
            $"To attach for {conduct.Text.En}, any of [{conduct.Clause}]", $"就{conduct.Text.ZhCn}可提交以下任一证据 [{conduct.Clause}]");
        foreach (var attachment in conduct.Attachments) text.Item(attachment.Text, attachment.Clause);
    }
}
