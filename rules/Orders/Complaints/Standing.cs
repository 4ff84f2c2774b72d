using Penalty.Model.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Text;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>Where complaints of malicious orders stand, with their words (F9.1).</summary>
public static class Standing
{
    /// <summary>The seller has not applied.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <returns>Where it stands.</returns>
    public static OrderComplaintStands NotApplied(MaliciousOrderComplaint complaint) => Of(
        complaint, OrderComplaintStatus.NotApplied, $"The seller has not applied.", $"卖家尚未发起投诉。");

    /// <summary>Customer service still has time to answer.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="window">By when it answers.</param>
    /// <returns>Where it stands.</returns>
    public static OrderComplaintStands Awaiting(MaliciousOrderComplaint complaint, AnswerWindow window) => Of(
        complaint,
        OrderComplaintStatus.AwaitingAnswer,
        $"Customer service's answer is in time until the end of {Words.Of(window.Latest).En}.",
        $"客服答复的期限至 {Words.Of(window.Latest).ZhCn}结束。");

    /// <summary>The time to answer is over, and there is no answer.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="window">By when it should have been answered.</param>
    /// <returns>Where it stands.</returns>
    public static OrderComplaintStands Overdue(MaliciousOrderComplaint complaint, AnswerWindow window) => Of(
        complaint,
        OrderComplaintStatus.Overdue,
        $"Customer service's answer is overdue since the end of {Words.Of(window.Latest).En}.",
        $"客服答复自 {Words.Of(window.Latest).ZhCn}结束起已逾期。");

    /// <summary>Customer service answered in time.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="window">By when it was to be answered.</param>
    /// <returns>Where it stands.</returns>
    public static OrderComplaintStands Answered(MaliciousOrderComplaint complaint, AnswerWindow window) => Of(
        complaint,
        OrderComplaintStatus.Answered,
        $"Customer service answered in time, by the end of {Words.Of(window.Latest).En}.",
        $"客服已在期限内（至 {Words.Of(window.Latest).ZhCn}结束）答复。");

    /// <summary>Customer service answered after the time was over.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="window">By when it was to be answered.</param>
    /// <returns>Where it stands.</returns>
    public static OrderComplaintStands AnsweredLate(MaliciousOrderComplaint complaint, AnswerWindow window) => Of(
        complaint,
        OrderComplaintStatus.AnsweredLate,
        $"Customer service answered late, after the end of {Words.Of(window.Latest).En}.",
        $"客服在期限（至 {Words.Of(window.Latest).ZhCn}结束）后答复。");

    private static OrderComplaintStands Of(
        MaliciousOrderComplaint complaint, OrderComplaintStatus status, FormattableString en, FormattableString zhCn)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return new OrderComplaintStands(complaint.Id, status, Words.Say(en, zhCn));
    }
}
