using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>A conduct is established, or fails for lack of evidence.</summary>
public sealed class Finding : Conclusion
{
    public Finding(string complaintId, Conduct conduct, int value, bool established)
        : base(complaintId)
    {
        Conduct = conduct;
        Value = value;
        Established = established;
    }

    public Conduct Conduct { get; }

    public int Value { get; }

    public bool Established { get; }

    public override void WriteTo(Verdict verdict)
    {
        verdict.Of(Conduct).Status = Established ? ConductStatus.Established : ConductStatus.Unproven;
        verdict.AtLeast(Established ? Outcome.Upheld : Outcome.EvidenceInsufficient);
    }
}
