using Penalty.Model.Alerts;

namespace Penalty.Model.Json;

/// <summary>What has to hold between the parts of an alert: kind and state fit, and what was done leads step by step to the state.</summary>
internal static class AlertConsistency
{
    public static void Check(OrderAlert alert, AlertKind kind, ObjectReader o)
    {
        if (alert.Kind != kind)
        {
            o.Problem("state", Said.AsIs($"'{Codes.Of(alert.State)}'"), kind == AlertKind.ProactivelyHandled
                ? new("'handled-by-platform': the platform has dealt with the order (F8.1)", "handled-by-platform：平台已处理该订单（F8.1）")
                : new("a state of an alert that the seller has to check (F8.2)", "待商家核实的预警的状态（F8.2）"));
            return;
        }

        if (kind == AlertKind.ProactivelyHandled && !alert.History.IsEmpty)
            o.Problem("history", Said.SomeValue, new("none: the seller does nothing (F8.1)", "空：商家无需操作（F8.1）"));
        else
            CheckHistory(alert, o);
    }

    /// <summary>The history need not begin where the alert did: what was done before may not be known.</summary>
    private static void CheckHistory(OrderAlert alert, ObjectReader o)
    {
        var (state, at) = ((AlertState?)null, alert.RaisedAt);
        for (var i = 0; i < alert.History.Length; i++)
        {
            if (alert.History[i] is not { } done) return;
            if (state is { } before && done.From != before) o.Problem($"history[{i}].from", Said.AsIs($"'{Codes.Of(done.From)}'"), Said.AsIs($"'{Codes.Of(before)}'"));
            if (done.At < at) o.Problem($"history[{i}].at", new("an earlier instant than before", "早于此前的时刻"), Said.From(at));
            (state, at) = (done.To, done.At);
        }

        if (state is { } last && last != alert.State)
            o.Problem("state", Said.AsIs($"'{Codes.Of(alert.State)}'"), new($"'{Codes.Of(last)}', which the history leads to", $"“{Codes.Of(last)}”，即历史记录所至的状态"));
    }
}
