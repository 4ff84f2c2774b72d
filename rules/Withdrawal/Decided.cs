using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.Withdrawal;

/// <summary>Decisions on withdrawals with their words (F5).</summary>
public static class Decided
{
    /// <summary>The buyer withdrew in time (F5.1).</summary>
    /// <param name="id">The withdrawal.</param>
    /// <returns>The decision.</returns>
    public static WithdrawalDecided ByBuyer(string id) => Of(id, WithdrawalEffect.EndsTheCase, "F5.1",
        $"The buyer withdrew the complaint before the ruling ({id}): no penalty is imposed.",
        $"买家在裁定前撤销投诉（{id}）：不予处罚。");

    /// <summary>The seller's proof was accepted in time (F5.1).</summary>
    /// <param name="id">The withdrawal.</param>
    /// <param name="proof">The proof number.</param>
    /// <returns>The decision.</returns>
    public static WithdrawalDecided ByProof(string id, string? proof) => Of(id, WithdrawalEffect.EndsTheCase, "F5.1",
        $"The proof of the buyer's agreement ({proof}) was accepted before the ruling ({id}): the complaint is withdrawn.",
        $"买家同意撤诉的举证号（{proof}）在裁定前审核通过（{id}）：投诉撤销。");

    /// <summary>The seller's proof waits for review (F5.1).</summary>
    /// <param name="id">The withdrawal.</param>
    /// <param name="proof">The proof number.</param>
    /// <returns>The decision.</returns>
    public static WithdrawalDecided Pending(string id, string? proof) => Of(id, WithdrawalEffect.AwaitsReview, "F5.1",
        $"The proof of the buyer's agreement ({proof}) waits for the handler's review ({id}); uploading alone withdraws nothing.",
        $"买家同意撤诉的举证号（{proof}）等待处理人员审核（{id}）；仅上传不等于撤诉。");

    /// <summary>The seller's proof was rejected (F5.1).</summary>
    /// <param name="id">The withdrawal.</param>
    /// <param name="proof">The proof number.</param>
    /// <returns>The decision.</returns>
    public static WithdrawalDecided Rejected(string id, string? proof) => Of(id, WithdrawalEffect.Rejected, "F5.1",
        $"The proof of the buyer's agreement ({proof}) was rejected ({id}): the case goes on.",
        $"买家同意撤诉的举证号（{proof}）审核未通过（{id}）：案件继续处理。");

    /// <summary>The withdrawal came at or after the ruling (F5.2).</summary>
    /// <param name="id">The withdrawal.</param>
    /// <returns>The decision.</returns>
    public static WithdrawalDecided TooLate(string id) => Of(id, WithdrawalEffect.TooLate, "F5.2",
        $"The withdrawal ({id}) was not complete before the ruling: it changes nothing, the platform no longer steps in and the points stay.",
        $"撤诉（{id}）未在裁定前完成：不产生效力，平台不再介入，扣分不予撤销。");

    /// <summary>The policy does not know this way of withdrawing.</summary>
    /// <param name="id">The withdrawal.</param>
    /// <returns>The decision.</returns>
    public static WithdrawalDecided NotProvided(string id) => Of(id, WithdrawalEffect.NotProvided, "F5.1",
        $"The policy does not provide for this way of withdrawing ({id}): the case goes on.",
        $"规则未规定此种撤诉方式（{id}）：案件继续处理。");

    private static WithdrawalDecided Of(
        string id, WithdrawalEffect effect, string clause, FormattableString en, FormattableString zhCn) =>
        new(new WithdrawalDecision(id, effect, clause, Words.Say(en, zhCn)));
}
