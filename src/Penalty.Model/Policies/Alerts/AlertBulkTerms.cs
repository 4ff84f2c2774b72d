namespace Penalty.Model.Policies.Alerts;

/// <summary>What a policy says of confirming several alerts together (F8.4).</summary>
/// <param name="OrdersThatNeedEvidence">Whether orders that need evidence of their own can be confirmed together with others.</param>
/// <param name="Text">Why such an order keeps a selection from being confirmed together.</param>
public sealed record AlertBulkTerms(Term<bool> OrdersThatNeedEvidence, LocalizedText Text);
