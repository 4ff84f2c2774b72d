namespace Penalty.Model.Cases;

/// <summary>A kind of evidence (F3).</summary>
public enum EvidenceKind
{
    /// <summary>Screenshots of the Aliwangwang chat with the seller (F3.1).</summary>
    ChatScreenshot,

    /// <summary>Phone call records (F3.2).</summary>
    CallRecord,

    /// <summary>The courier waybill of the offending item (F3.3).</summary>
    CourierWaybill,

    /// <summary>Other material that shows what happened (F3.4).</summary>
    Other,
}
