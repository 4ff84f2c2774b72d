using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>How much of a conduct the acts show.</summary>
public sealed class Measurement : Conclusion
{
    public Measurement(string complaintId, Conduct conduct, int value)
        : base(complaintId)
    {
        Conduct = conduct;
        Value = value;
    }

    public Conduct Conduct { get; }

    public int Value { get; }

    public override void WriteTo(Verdict verdict) => verdict.Of(Conduct).Measured = Value;
}
