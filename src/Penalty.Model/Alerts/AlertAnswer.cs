namespace Penalty.Model.Alerts;

/// <summary>What an alert asks of the seller.</summary>
public enum AlertAnswer
{
    /// <summary>Nothing: the platform has dealt with the order (F8.1), or the alert has come to its end.</summary>
    NothingToDo,

    /// <summary>To check the order, and to choose (F8.2).</summary>
    ToCheck,

    /// <summary>Nothing that has to be done, and something that still may be.</summary>
    MayAct,

    /// <summary>A human has to decide: a rule failed.</summary>
    ReferredToHuman,
}
