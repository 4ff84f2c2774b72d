using Penalty.Model;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>A measure ends before its time, because its threshold was annulled.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="At">When.</param>
public sealed record MeasureLifted(MeasureTaken Measure, DateTimeOffset At) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"lifted/{Measure.Id}";

    /// <summary>The id of the measure.</summary>
    public string MeasureId => Measure.Id;

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"No longer, from the decision on the appeal on: {Measure.Terms.Title.En}.", $"自申诉决定时起解除：{Measure.Terms.Title.ZhCn}。");
}
