using Penalty.Model;
using Penalty.Model.Complaints;
using Penalty.Rules.Text;

namespace Penalty.Rules.Complaints.Intake;

/// <summary>The transactions that a draft names: each once, and none that is blank.</summary>
public static class DraftedTransactions
{
    /// <summary>The transactions.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>Their ids, in ordinal order.</returns>
    public static IEnumerable<string> Of(ComplaintDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.TransactionIds.Where(t => !string.IsNullOrWhiteSpace(t)).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>The transactions in words.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The words.</returns>
    public static LocalizedText Named(ComplaintDraft draft) =>
        Words.Say($"It names: {string.Join(", ", Of(draft))}.", $"已注明：{string.Join("、", Of(draft))}。");
}
