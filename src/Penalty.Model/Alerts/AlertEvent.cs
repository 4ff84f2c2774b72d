namespace Penalty.Model.Alerts;

/// <summary>Something that was done about an alert. Immutable.</summary>
/// <param name="Action">What was done.</param>
/// <param name="At">When, with its offset from UTC.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
/// <param name="Note">What was submitted, or why, in the words of who did it; <see langword="null"/> when nothing was noted.</param>
public sealed record AlertEvent(AlertAction Action, DateTimeOffset At, AlertState From, AlertState To, string? Note = null);
