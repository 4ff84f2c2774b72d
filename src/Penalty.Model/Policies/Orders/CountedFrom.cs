namespace Penalty.Model.Policies.Orders;

/// <summary>The first day that counts towards a period in working days.</summary>
public enum CountedFrom
{
    /// <summary>The day after the one on which the period is set off.</summary>
    NextDay,

    /// <summary>The day itself on which the period is set off; only if it is a working day does it count.</summary>
    SameDay,
}
