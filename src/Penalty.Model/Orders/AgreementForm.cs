namespace Penalty.Model.Orders;

/// <summary>How a consumer's agreement is shown.</summary>
public enum AgreementForm
{
    /// <summary>In the Aliwangwang (阿里旺旺) chat with the seller.</summary>
    Chat,

    /// <summary>By the consumer's own application on the order's page, such as one for a refund.</summary>
    Application,

    /// <summary>By a recorded phone call.</summary>
    RecordedCall,

    /// <summary>By word of mouth, with no record.</summary>
    Oral,
}
