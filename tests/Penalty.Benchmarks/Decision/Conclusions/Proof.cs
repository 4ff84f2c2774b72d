using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Conclusions;

/// <summary>Something admissible proves a conduct.</summary>
public sealed class Proof : Conclusion
{
    public Proof(string complaintId, Conduct conduct, int pieces)
        : base(complaintId)
    {
        Conduct = conduct;
        Pieces = pieces;
    }

    public Conduct Conduct { get; }

    public int Pieces { get; }

    public override void WriteTo(Verdict verdict) => verdict.Of(Conduct).Proofs += Pieces;
}
