namespace Penalty.Model.Alerts;

/// <summary>The two kinds of malicious-order alerts (恶意订单预警) in the seller's protection tool (营商保) (F8).</summary>
public enum AlertKind
{
    /// <summary>The platform has found and dealt with the order itself (F8.1).</summary>
    ProactivelyHandled,

    /// <summary>The order may carry risk, and the seller has to check it (F8.2).</summary>
    Pending,
}
