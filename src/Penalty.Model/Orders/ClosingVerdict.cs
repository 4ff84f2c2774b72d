namespace Penalty.Model.Orders;

/// <summary>Whether an order may be closed.</summary>
public enum ClosingVerdict
{
    /// <summary>It may be closed.</summary>
    Allowed,

    /// <summary>It may not be closed like this; closing it all the same is advised against (F9.2, F9.3).</summary>
    NotAllowed,

    /// <summary>A rule failed; a human has to decide.</summary>
    ReferredToHuman,
}
