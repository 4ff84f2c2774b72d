namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>What the buyer gets (F4.1, F4.2).</summary>
public sealed class CompensationOwed : Conclusion
{
    public CompensationOwed(string complaintId, int amount)
        : base(complaintId)
    {
        Amount = amount;
    }

    public int Amount { get; }

    public override void WriteTo(Verdict verdict) => verdict.Compensation = Amount;
}
