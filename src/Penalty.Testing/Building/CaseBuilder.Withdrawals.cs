using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <content>How it goes on: withdrawals and the ruling that stands (F5). All times are counted from the filing.</content>
public sealed partial class CaseBuilder
{
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    /// <summary>The buyer withdraws the complaint himself (F5.1).</summary>
    /// <param name="after">How long after the filing; one day when <see langword="null"/>.</param>
    /// <param name="agreedAfter">How long after the filing he agreed to withdraw; not known when <see langword="null"/>.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder WithdrawnByBuyer(TimeSpan? after = null, TimeSpan? agreedAfter = null) =>
        Withdrawn(new WithdrawalDraft(WithdrawalPath.ByBuyer, after ?? OneDay, agreedAfter, null, null, null));

    /// <summary>The seller uploads proof that the buyer agreed to withdraw (F5.1).</summary>
    /// <param name="review">The state of the handler's review.</param>
    /// <param name="after">How long after the filing it was uploaded; one day when <see langword="null"/>.</param>
    /// <param name="reviewedAfter">How long after the filing the review ended; an hour after the upload when <see langword="null"/>. Without
    /// meaning while the review is pending.</param>
    /// <param name="agreedAfter">How long after the filing the buyer agreed; not known when <see langword="null"/>.</param>
    /// <param name="proofNumber">The Aliwangwang proof number (举证号).</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder WithdrawnBySellerProof(
        ProofReview review = ProofReview.Pending,
        TimeSpan? after = null,
        TimeSpan? reviewedAfter = null,
        TimeSpan? agreedAfter = null,
        string proofNumber = "JZ-1")
    {
        var uploaded = after ?? OneDay;
        TimeSpan? reviewed = review == ProofReview.Pending ? null : reviewedAfter ?? uploaded + TimeSpan.FromHours(1);
        return Withdrawn(new WithdrawalDraft(WithdrawalPath.SellerProof, uploaded, agreedAfter, review, reviewed, proofNumber));
    }

    /// <summary>A ruling already upheld the complaint; from its instant on a withdrawal changes nothing (F5.2).</summary>
    /// <param name="after">How long after the filing; three days when <see langword="null"/>.</param>
    /// <param name="id">The id of the ruling.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Ruled(TimeSpan? after = null, string id = "ruling-1") => new(_draft with { Ruling = (id, after ?? OneDay * 3) });

    private CaseBuilder Withdrawn(WithdrawalDraft withdrawal) => new(_draft with { Withdrawals = _draft.Withdrawals.Add(withdrawal) });
}
