using Penalty.Model;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>A reversal took a threshold out of reach that had been crossed.</summary>
/// <param name="Crossing">The crossing.</param>
/// <param name="At">When.</param>
public sealed record ThresholdAnnulled(ThresholdCrossed Crossing, DateTimeOffset At) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"annulled/{Crossing.Id}";

    /// <summary>The id of the crossing.</summary>
    public string CrossingId => Crossing.Id;

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"Without what was reversed on appeal, the balance does not reach {Crossing.Threshold.Points} class {Crossing.Threshold.Class} points.",
        $"扣除经申诉撤销的扣分后，{Crossing.Threshold.Class} 类扣分未达 {Crossing.Threshold.Points} 分。");
}
