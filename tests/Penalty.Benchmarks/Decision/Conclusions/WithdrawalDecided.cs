namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>Whether a withdrawal came in time (F5).</summary>
public sealed class WithdrawalDecided : Conclusion
{
    public WithdrawalDecided(string complaintId, bool inTime)
        : base(complaintId)
    {
        InTime = inTime;
    }

    public bool InTime { get; }

    public override void WriteTo(Verdict verdict)
    {
        if (InTime) verdict.AtLeast(Outcome.Withdrawn);
        else verdict.WithdrawnTooLate = true;
    }
}
