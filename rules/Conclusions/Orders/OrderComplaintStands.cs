using Penalty.Model;
using Penalty.Model.Orders;

namespace Penalty.Rules.Conclusions.Orders;

/// <summary>Where a complaint of a malicious order stands.</summary>
/// <param name="ComplaintId">The complaint.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Words">The same in words.</param>
public sealed record OrderComplaintStands(string ComplaintId, OrderComplaintStatus Status, LocalizedText Words) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"order-complaint/{ComplaintId}";

    /// <summary>Whether no answer is there yet.</summary>
    public bool IsOpen => Status is OrderComplaintStatus.NotApplied or OrderComplaintStatus.AwaitingAnswer or OrderComplaintStatus.Overdue;

    /// <inheritdoc/>
    public override LocalizedText Text => Words;
}
