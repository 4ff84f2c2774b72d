namespace Penalty.Model.Alerts;

/// <summary>How far an alert has come (F8). What leads from one state to another is stated by the policy.</summary>
public enum AlertState
{
    /// <summary>The platform has dealt with the order (F8.1): the only state of a proactively handled alert.</summary>
    HandledByPlatform,

    /// <summary>The seller still has to check the order (F8.2): where a pending alert begins.</summary>
    Open,

    /// <summary>The seller has submitted evidence that it is a risk order (F8.3).</summary>
    EvidenceSubmitted,

    /// <summary>The seller has confirmed that it is a risk order (F8.3).</summary>
    RiskConfirmed,

    /// <summary>The seller has chosen <em>verified normal</em> (核实正常) (F8.5, F8.6).</summary>
    VerifiedNormal,

    /// <summary>The seller has ignored the alert (F8.5).</summary>
    Ignored,

    /// <summary>The seller has reported the order.</summary>
    Reported,
}
