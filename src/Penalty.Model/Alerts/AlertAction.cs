namespace Penalty.Model.Alerts;

/// <summary>What a seller can do about an alert (F8): the four choices, and a later report of the order.</summary>
public enum AlertAction
{
    /// <summary>Submit evidence that it is a risk order (F8.3).</summary>
    SubmitEvidence,

    /// <summary>Confirm that it is a risk order (F8.3).</summary>
    ConfirmRisk,

    /// <summary>Choose <em>verified normal</em> (核实正常): it is no risk order (F8.5).</summary>
    VerifyNormal,

    /// <summary>Ignore the alert: it is no risk order (F8.5).</summary>
    Ignore,

    /// <summary>Report the order later (F8.6).</summary>
    Report,
}
