namespace Penalty.Model.Policies.Orders;

/// <summary>A policy on malicious orders: how a seller complains of them, and when an order may be closed (F9). Immutable.</summary>
public sealed record MaliciousOrderPolicy : PolicyFile
{
    /// <summary>The complaint (F9.1).</summary>
    public required OrderComplaintTerms Complaint { get; init; }

    /// <summary>The closing of an order (F9.2, F9.3).</summary>
    public required ClosingTerms Closing { get; init; }
}
