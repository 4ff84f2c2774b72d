using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Measures;

/// <summary>A threshold brings its measures, each from the crossing on (F7.2–F7.6).</summary>
[Name("Measures follow")]
[Description("A threshold that is crossed brings the measures that the policy states for it.")]
[Clause("F7.2")]
[Clause("F7.3")]
[Clause("F7.4")]
[Clause("F7.5")]
[Clause("F7.6")]
public sealed class MeasuresFollow : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ThresholdCrossed crossing = null!;
        ApplicableMeasure measure = null!;

        When()
            .Match(() => crossing)
            .Match(() => measure, m => m.ThresholdId == crossing.ThresholdId);

        Then()
            .Yield(_ => new MeasureTaken(crossing, measure.Terms));
    }
}
