namespace Penalty.Model.Alerts;

/// <summary>What came of an action on an alert. Immutable.</summary>
/// <param name="Alert">The alert afterwards: changed when the action was done, else as it was given.</param>
/// <param name="Action">What was asked for.</param>
/// <param name="Refusal">Why it was not done; <see langword="null"/> when it was, or when a human has to decide.</param>
/// <param name="Disposition">What was open before, with explanation and provenance; it holds the referral when a human has to decide.</param>
public sealed record AlertOutcome(OrderAlert Alert, AlertAction Action, AlertRefusal? Refusal, AlertDisposition Disposition)
{
    /// <summary>Whether the action was done.</summary>
    public bool Applied => Refusal is null && Disposition.Referral is null;
}
