using Penalty.Model.Rulings;
using Penalty.Model;
using Penalty.Rules.Text;

namespace Penalty;

/// <summary>The words for how a case ends.</summary>
public static class OutcomeWords
{
    /// <summary>The words for an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>Its words.</returns>
    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Established => new("established", "骚扰成立"),
        Outcome.NotEstablished => new("not established", "骚扰不成立"),
        Outcome.Withdrawn => new("withdrawn", "投诉已撤销"),
        Outcome.AwaitingReview => new("awaiting review", "等待审核"),
        _ => new("referred to a human", "转人工处理"),
    };
}

/// <summary>The words for the parts of a sanction.</summary>
public static class SanctionWords
{
    /// <summary>The words for each part.</summary>
    /// <param name="sanction">The sanction.</param>
    /// <returns>A text for each part.</returns>
    public static IEnumerable<LocalizedText> Of(Sanction sanction)
    {
        ArgumentNullException.ThrowIfNull(sanction);
        if (sanction.Points is { } points)
            yield return Words.Say($"{points.Value} class {points.Class} points are deducted.", $"扣 {points.Class} 类 {points.Value} 分。");
        if (sanction.Compensation is { } owed)
        {
            yield return Words.Say(
                $"{owed.Amount} {owed.Currency} are owed to the {Words.Of(owed.Payee).En}.",
                $"向{Words.Of(owed.Payee).ZhCn}赔付 {owed.Amount} {owed.Currency}。");
        }

        foreach (var measure in sanction.StoreMeasures)
        {
            yield return Words.Say(
                $"{measure.Title.En} for {Words.Of(measure.Length).En}.", $"{measure.Title.ZhCn} {Words.Of(measure.Length).ZhCn}。");
        }
    }
}
