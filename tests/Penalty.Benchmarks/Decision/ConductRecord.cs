namespace Penalty.Benchmarks.Decision;

/// <summary>What a verdict says about one conduct.</summary>
public record struct ConductRecord
{
    public int Measured { get; set; }

    public int Proofs { get; set; }

    public ConductStatus Status { get; set; }

    public override readonly string ToString() => $"{Measured} ({Status}, {Proofs} proofs)";
}
