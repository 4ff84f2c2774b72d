using System.Globalization;
using Penalty.Model;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Calendars;
using Penalty.Rules.Text;

namespace Penalty;

/// <summary>What there is to say of malicious orders as a text for the seller.</summary>
public static class OrderStatement
{
    /// <summary>Writes what there is to say of a complaint: where it stands, what it lacks, and by when it is answered, day by day.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    public static string Write(OrderComplaintReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StatementText(language);
        text.Line("COMPLAINT OF A MALICIOUS ORDER", "恶意订单投诉");
        text.Line($"Complaint {report.ComplaintId}", $"投诉 {report.ComplaintId}");
        text.AsOf(report.AsOf);
        text.Line(report.Text.En, report.Text.ZhCn);
        if (report.Referral is null)
        {
            text.Lacks(report.Lacks);
            if (report.Window is { } window) Window(text, window);
            text.Steps(report.NextSteps);
        }

        text.Referral(report.Referral);
        text.Basis(report.Provenance);
        return text.ToString();
    }

    /// <summary>Writes whether an order may be closed, what speaks against it, and what closing it alone may bring.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    public static string Write(OrderClosingAdvice advice, Language language)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var text = new StatementText(language);
        text.Line("CLOSING OF AN ORDER", "关闭订单");
        text.Line($"Closing {advice.ClosingId} of order {advice.OrderId}", $"关闭 {advice.ClosingId}，订单 {advice.OrderId}");
        var source = advice.Clause is null ? string.Empty : $" [{advice.Clause}]";
        text.Line(advice.Text.En + source, advice.Text.ZhCn + source);
        if (advice.Referral is null)
        {
            Consequences(text, advice);
            text.Steps(advice.NextSteps);
        }

        text.Referral(advice.Referral);
        text.Basis(advice.Provenance);
        return text.ToString();
    }

    private static void Consequences(StatementText text, OrderClosingAdvice advice)
    {
        if (advice.Verdict == ClosingVerdict.Allowed) return;
        text.Section("What speaks against it", "不宜关闭的原因");
        foreach (var objection in advice.Objections) text.Item(objection.Text, objection.Clause);
        text.Section("What closing it alone may bring", "单方关闭的后果");
        foreach (var consequence in advice.Consequences) text.Item(consequence.Text, consequence.Clause);
    }

    private static void Window(StatementText text, AnswerWindow window)
    {
        text.Section("By when customer service answers", "客服答复期限");
        var applied = Words.Of(window.AppliedOn);
        text.Item($"Applied on {applied.En}.", $"投诉日：{applied.ZhCn}。");
        foreach (var day in window.Days)
        {
            var (date, kind) = (Words.Of(day.Date), KindOf(day));
            var number = day.Number?.ToString(CultureInfo.InvariantCulture);
            text.Item(
                $"{date.En}: {kind.En}{(number is null ? ", not counted" : $", working day {number}")}",
                $"{date.ZhCn}：{kind.ZhCn}{(number is null ? "，不计" : $"，第 {number} 个工作日")}");
        }
    }

    private static LocalizedText KindOf(CountedDay day) => day.Kind switch
    {
        DayKind.WorkingDay => new("an ordinary day", "工作日"),
        DayKind.MakeUpDay => new($"worked to make up for {day.Holiday!.En}", $"{day.Holiday.ZhCn}调休上班"),
        DayKind.Weekend => new("weekend", "周末"),
        _ => new(day.Holiday!.En, day.Holiday.ZhCn),
    };
}
