namespace Penalty.Engine.RuleModel;

/// <summary>On which changes of a match an action runs.</summary>
[Flags]
public enum ActionTrigger
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The match is new.</summary>
    Activated = 0x1,

    /// <summary>A fact of the match was updated.</summary>
    Reactivated = 0x2,

    /// <summary>The match is gone.</summary>
    Deactivated = 0x4,
}
