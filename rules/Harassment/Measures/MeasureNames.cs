namespace Penalty.Rules.Harassment.Measures;

/// <summary>The names by which policy files ask for a measure.</summary>
public static class MeasureNames
{
    /// <summary>The calls in the busiest window.</summary>
    public const string CallsInWindow = "calls-in-window";

    /// <summary>The calls made after the buyer had asked the seller to stop.</summary>
    public const string CallsAfterStopRequest = "calls-after-stop-request";

    /// <summary>The offensive items mailed.</summary>
    public const string OffensiveItems = "offensive-items";

    /// <summary>The insulting or threatening messages sent.</summary>
    public const string AbusiveMessages = "abusive-messages";

    /// <summary>The threatening messages sent.</summary>
    public const string ThreateningMessages = "threatening-messages";
}
