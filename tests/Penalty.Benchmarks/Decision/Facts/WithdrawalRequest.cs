namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>A wish to withdraw the complaint (F5).</summary>
public sealed class WithdrawalRequest
{
    public required string ComplaintId { get; init; }

    public required DateTime At { get; init; }

    public required bool BuyerAgreed { get; init; }
}
