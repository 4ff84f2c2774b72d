using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>A conduct reaches its threshold; whether it is proven is another matter.</summary>
public sealed class ConductShown : Conclusion
{
    public ConductShown(string complaintId, Conduct conduct, int value)
        : base(complaintId)
    {
        Conduct = conduct;
        Value = value;
    }

    public Conduct Conduct { get; }

    public int Value { get; }

    /// <summary>The finding that follows says it.</summary>
    public override void WriteTo(Verdict verdict)
    {
    }
}
