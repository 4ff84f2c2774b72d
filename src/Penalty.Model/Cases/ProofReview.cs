namespace Penalty.Model.Cases;

/// <summary>The state of the handler's review of a seller's proof (F5.1).</summary>
public enum ProofReview
{
    /// <summary>The handler has not decided yet: nothing is withdrawn.</summary>
    Pending,

    /// <summary>The handler accepted the proof.</summary>
    Accepted,

    /// <summary>The handler rejected the proof.</summary>
    Rejected,
}
