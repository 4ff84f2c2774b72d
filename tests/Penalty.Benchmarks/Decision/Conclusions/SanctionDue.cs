namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>The points that follow from the grade (F4).</summary>
public sealed class SanctionDue : Conclusion
{
    public SanctionDue(string complaintId, Severity severity, int points, char pointClass)
        : base(complaintId)
    {
        Severity = severity;
        Points = points;
        PointClass = pointClass;
    }

    public Severity Severity { get; }

    public int Points { get; }

    public char PointClass { get; }

    public override void WriteTo(Verdict verdict)
    {
        verdict.Points = Points;
        verdict.PointClass = PointClass;
    }
}
