using Penalty.Model.Cases;

namespace Penalty.Rules.Withdrawal;

/// <summary>When a withdrawal took its last step: the buyer's agreement, the submission, or the end of the review (F5).</summary>
public static class WithdrawalTiming
{
    /// <summary>Whether a withdrawal took its last step before an instant; a review that is still pending has not.</summary>
    /// <param name="withdrawal">The withdrawal.</param>
    /// <param name="instant">The instant; itself it counts as after.</param>
    /// <returns><see langword="true"/> when all of it happened before.</returns>
    public static bool IsCompleteBefore(Model.Cases.Withdrawal withdrawal, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(withdrawal);
        return withdrawal.SubmittedAt < instant
            && (withdrawal.AgreedAt is not { } agreed || agreed < instant)
            && withdrawal.Review != ProofReview.Pending
            && (withdrawal.ReviewedAt is not { } reviewed || reviewed < instant);
    }
}
