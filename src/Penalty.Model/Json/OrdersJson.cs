using Penalty.Model.Orders;

namespace Penalty.Model.Json;

/// <summary>Reads complaints of malicious orders and closings of orders, a whole one or one error that lists every problem; and writes them and what
/// is said of them as JSON, always in the same form (F9).</summary>
public static class OrdersJson
{
    /// <summary>Reads a complaint of a malicious order.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The complaint.</returns>
    /// <exception cref="InvalidInputException">The input is not such a complaint; lists every problem.</exception>
    public static MaliciousOrderComplaint ReadComplaint(string json, string name = "order complaint", InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, name, limits ?? InputLimits.Default, OrderParts.ComplaintOf);
    }

    /// <summary>Reads a closing of an order.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The closing.</returns>
    /// <exception cref="InvalidInputException">The input is not a closing; lists every problem.</exception>
    public static OrderClosing ReadClosing(string json, string name = "order closing", InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, name, limits ?? InputLimits.Default, OrderParts.ClosingOf);
    }

    /// <summary>Writes a complaint of a malicious order; its attachments are ordered by id.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteComplaint(MaliciousOrderComplaint complaint, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return PenaltyJson.Serialize(complaint with { Attachments = [.. complaint.Attachments.OrderBy(a => a.Id, StringComparer.Ordinal)] }, indented);
    }

    /// <summary>Writes a closing of an order.</summary>
    /// <param name="closing">The closing.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteClosing(OrderClosing closing, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(closing);
        return PenaltyJson.Serialize(closing, indented);
    }

    /// <summary>Writes what there is to say of a complaint of a malicious order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteReport(OrderComplaintReport report, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        return PenaltyJson.Serialize(report, indented);
    }

    /// <summary>Writes whether an order may be closed.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteAdvice(OrderClosingAdvice advice, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return PenaltyJson.Serialize(advice, indented);
    }
}
