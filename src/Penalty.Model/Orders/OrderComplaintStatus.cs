namespace Penalty.Model.Orders;

/// <summary>Where a complaint of a malicious order stands at an instant.</summary>
public enum OrderComplaintStatus
{
    /// <summary>The seller has not applied.</summary>
    NotApplied,

    /// <summary>Customer service still has time to answer.</summary>
    AwaitingAnswer,

    /// <summary>The time to answer is over, and there is no answer.</summary>
    Overdue,

    /// <summary>Customer service answered in time.</summary>
    Answered,

    /// <summary>Customer service answered after the time was over.</summary>
    AnsweredLate,

    /// <summary>A rule failed; a human has to look.</summary>
    ReferredToHuman,
}
