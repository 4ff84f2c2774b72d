using System.Globalization;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Orders;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Text;

/// <summary>The words for values that conclusions speak of, in both languages.</summary>
public static class Words
{
    /// <summary>A text in both languages, formatted without regard to the culture of the machine.</summary>
    /// <param name="en">The English text.</param>
    /// <param name="zhCn">The Chinese text.</param>
    /// <returns>The text.</returns>
    public static LocalizedText Say(FormattableString en, FormattableString zhCn)
    {
        ArgumentNullException.ThrowIfNull(en);
        ArgumentNullException.ThrowIfNull(zhCn);
        return new LocalizedText(en.ToString(CultureInfo.InvariantCulture), zhCn.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A grade of severity with the platform's term beside the English one.</summary>
    /// <param name="severity">The grade.</param>
    /// <returns>Its words.</returns>
    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.General => new("general (情节一般)", "情节一般"),
        Severity.Serious => new("serious (情节严重)", "情节严重"),
        _ => new("especially serious (情节特别严重)", "情节特别严重"),
    };

    /// <summary>A party.</summary>
    /// <param name="party">The party.</param>
    /// <returns>Its words.</returns>
    public static LocalizedText Of(Party party) => party switch
    {
        Party.Buyer => new("buyer", "买家"),
        Party.Seller => new("seller", "卖家"),
        _ => new("platform", "平台"),
    };

    /// <summary>A kind of evidence (F3).</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its words.</returns>
    public static LocalizedText Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.ChatScreenshot => new("screenshots of the Aliwangwang chat", "阿里旺旺聊天截图"),
        EvidenceKind.CallRecord => new("phone call records", "通话记录"),
        EvidenceKind.CourierWaybill => new("the courier waybill", "快递面单"),
        _ => new("other material that shows what happened", "其他能证明事实的材料"),
    };

    /// <summary>How a consumer's agreement is shown.</summary>
    /// <param name="form">How.</param>
    /// <returns>Its words.</returns>
    public static LocalizedText Of(AgreementForm form) => form switch
    {
        AgreementForm.Chat => new("the Aliwangwang chat", "阿里旺旺聊天记录"),
        AgreementForm.Application => new("the consumer's application on the order's page", "消费者在订单页面的申请"),
        AgreementForm.RecordedCall => new("a recorded phone call", "通话录音"),
        _ => new("word of mouth", "口头约定"),
    };

    /// <summary>Steps on the way to a place, such as <c>a → b</c>.</summary>
    /// <param name="steps">The steps.</param>
    /// <returns>Their words.</returns>
    public static LocalizedText Path(IReadOnlyCollection<LocalizedText> steps) =>
        new(string.Join(" → ", steps.Select(s => s.En)), string.Join(" → ", steps.Select(s => s.ZhCn)));

    /// <summary>A date with its day of the week.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Its words, such as <c>2023-10-07 (Saturday)</c>.</returns>
    public static LocalizedText Of(DateOnly date) =>
        Say($"{date:yyyy-MM-dd} ({date.DayOfWeek})", $"{date:yyyy-MM-dd}（星期{"日一二三四五六"[(int)date.DayOfWeek]}）");

    /// <summary>A length of time, in whole days when it is one, else in hours, minutes or seconds.</summary>
    /// <param name="length">The length.</param>
    /// <returns>Its words.</returns>
    public static LocalizedText Of(TimeSpan length) =>
        Unit(length, TimeSpan.TicksPerDay, "day", "天")
        ?? Unit(length, TimeSpan.TicksPerHour, "hour", "小时")
        ?? Unit(length, TimeSpan.TicksPerMinute, "minute", "分钟")
        ?? Say($"{length.TotalSeconds} seconds", $"{length.TotalSeconds} 秒");

    /// <summary>Alternatives, such as <c>a, b or c</c>.</summary>
    /// <param name="items">The alternatives.</param>
    /// <returns>Their words.</returns>
    public static LocalizedText AnyOf(IReadOnlyList<LocalizedText> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0) return new("none", "无");
        var en = items.Count == 1
            ? items[0].En
            : string.Join(", ", items.Take(items.Count - 1).Select(i => i.En)) + " or " + items[^1].En;
        return new LocalizedText(en, string.Join("、", items.Select(i => i.ZhCn)));
    }

    private static LocalizedText? Unit(TimeSpan length, long ticks, string en, string zhCn)
    {
        if (length.Ticks % ticks != 0) return null;
        var count = length.Ticks / ticks;
        return Say($"{count} {(count == 1 ? en : en + "s")}", $"{count} {zhCn}");
    }
}
