using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;

namespace Penalty.Rules.Points.Measures;

/// <summary>The measures of a threshold that is annulled end then (H7.2).</summary>
[Name("Measure is lifted")]
[Description("A measure that still holds ends when its threshold is annulled.")]
[Clause("H7.2")]
public sealed class MeasureIsLifted : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MeasureTaken measure = null!;
        ThresholdAnnulled annulled = null!;

        When()
            .Match(() => measure)
            .Match(() => annulled, a => a.CrossingId == measure.CrossingId, a => measure.Lasts(a.At));

        Then()
            .Yield(_ => new MeasureLifted(measure, annulled.At));
    }
}
