namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>The kinds of evidence (F3.1–F3.4).</summary>
public enum EvidenceKind
{
    ChatScreenshot,
    CallRecord,
    Waybill,
    Other,
}
