namespace Penalty.Model.Rulings;

/// <summary>What a withdrawal changes (F5).</summary>
public enum WithdrawalEffect
{
    /// <summary>The complaint is withdrawn: nothing is imposed.</summary>
    EndsTheCase,

    /// <summary>The proof waits for review: nothing is imposed yet.</summary>
    AwaitsReview,

    /// <summary>The proof was rejected: the case goes on.</summary>
    Rejected,

    /// <summary>It came at or after the ruling: nothing changes, the points stay (F5.2).</summary>
    TooLate,

    /// <summary>The policy does not know this way of withdrawing: the case goes on.</summary>
    NotProvided,
}
