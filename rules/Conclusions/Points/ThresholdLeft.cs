using Penalty.Model;
using Penalty.Model.Points;
using Penalty.Model.Rulings;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>A balance that had reached a threshold went below it.</summary>
public sealed record ThresholdLeft : Conclusion
{
    /// <summary>A balance went below a threshold.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <param name="account">The account after the movement that took it there.</param>
    public ThresholdLeft(ApplicableThreshold threshold, PointsAccount account)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        ArgumentNullException.ThrowIfNull(account);
        (Threshold, Account) = (threshold, account);
        CrossedBy = account.LadderBefore.Reaching(threshold.Class, threshold.Points);
        Id = FormattableString.Invariant($"left/{threshold.Id}/{account.Ordinal}");
    }

    /// <inheritdoc/>
    public override string Id { get; }

    /// <summary>The threshold.</summary>
    public ApplicableThreshold Threshold { get; }

    /// <summary>The account after the movement.</summary>
    public PointsAccount Account { get; }

    /// <summary>The threshold's id.</summary>
    public string ThresholdId => Threshold.Id;

    /// <summary>The class of the points.</summary>
    public PointClass Class => Threshold.Class;

    /// <summary>The movement that had taken the balance to the threshold.</summary>
    public int CrossedBy { get; }

    /// <summary>Whether a reversal alone took it below; else a clearing did.</summary>
    public bool ByReversal => Account.Uncleared.Of(Class) < Threshold.Points;

    /// <summary>Whether a crossing is annulled by it: a reversal took the balance below, or it restored the account, and what was deducted since the last
    /// yearly clearing does not reach by itself what was crossed since then.</summary>
    /// <param name="crossing">The crossing that it ends.</param>
    /// <returns><see langword="false"/> when a clearing ends it, which annuls nothing.</returns>
    public bool Annuls(ThresholdCrossed crossing)
    {
        ArgumentNullException.ThrowIfNull(crossing);
        return ByReversal || (Account.Kind == MovementKind.Restored && crossing.At >= Account.PeriodSince);
    }

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"The balance falls below {Threshold.Points} class {Class} points.", $"{Class} 类扣分降至 {Threshold.Points} 分以下。");

    /// <summary>Which reversal after a clearing takes what was cleared below the threshold.</summary>
    /// <param name="overturned">The reversals, after the clearing, of points of the class that counted before it; in any order.</param>
    /// <returns>The reversal, or <see langword="null"/> when none does.</returns>
    public PointsOverturned? OutOfReachBy(IEnumerable<PointsOverturned> overturned)
    {
        var left = Account.Uncleared.Of(Class);
        foreach (var one in overturned.OrderBy(o => o.Ordinal))
        {
            left -= one.Value;
            if (left < Threshold.Points) return one;
        }

        return null;
    }
}
