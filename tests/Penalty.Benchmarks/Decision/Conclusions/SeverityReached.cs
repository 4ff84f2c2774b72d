namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>The grade of an established complaint (F4).</summary>
public sealed class SeverityReached : Conclusion
{
    public SeverityReached(string complaintId, Severity severity)
        : base(complaintId)
    {
        Severity = severity;
    }

    public Severity Severity { get; }

    public override void WriteTo(Verdict verdict) => verdict.Severity = Severity;
}
