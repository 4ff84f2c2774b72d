namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>Something that was mailed to the buyer (F1.2).</summary>
public sealed class MailedItem
{
    public required string ComplaintId { get; init; }

    public required bool Offensive { get; init; }
}
