namespace Penalty.Engine.RuleModel;

/// <summary>Why a match is on the agenda.</summary>
public enum MatchTrigger
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>It is new.</summary>
    Created = 0x1,

    /// <summary>A fact of it was updated.</summary>
    Updated = 0x2,

    /// <summary>It is gone.</summary>
    Removed = 0x4,
}
