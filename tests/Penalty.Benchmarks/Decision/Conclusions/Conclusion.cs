namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>What a rule concludes about a complaint; it knows its line of the verdict.</summary>
public abstract class Conclusion
{
    protected Conclusion(string complaintId) => ComplaintId = complaintId;

    public string ComplaintId { get; }

    public abstract void WriteTo(Verdict verdict);
}
