namespace Penalty.Model.Rulings;

/// <summary>How a case ends.</summary>
public enum Outcome
{
    /// <summary>Harassment is established in at least one incident.</summary>
    Established,

    /// <summary>Harassment is not established in any incident.</summary>
    NotEstablished,

    /// <summary>The complaint was withdrawn before the ruling: nothing is imposed (F5.1).</summary>
    Withdrawn,

    /// <summary>A seller's proof of withdrawal waits for the handler's review: nothing is imposed yet (F5.1).</summary>
    AwaitingReview,

    /// <summary>A rule failed: a human decides, and nothing is imposed.</summary>
    ReferredToHuman,
}
