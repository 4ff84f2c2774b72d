using Penalty.Benchmarks.Decision.Conclusions;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>The points that follow from the grade (F4).</summary>
[Priority(Stage.Sanction)]
public sealed class SanctionFollows : Rule
{
    public override void Define()
    {
        SeverityReached reached = null!;

        When()
            .Match(() => reached);

        Then()
            .Yield(_ => new SanctionDue(
                reached.ComplaintId, reached.Severity, Policy.Points(reached.Severity), Policy.PointClass(reached.Severity)));
    }
}
