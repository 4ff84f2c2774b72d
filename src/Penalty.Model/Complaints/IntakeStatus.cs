namespace Penalty.Model.Complaints;

/// <summary>Whether a complaint can be filed.</summary>
public enum IntakeStatus
{
    /// <summary>Nothing that is required is lacking.</summary>
    Ready,

    /// <summary>Something that is required is lacking.</summary>
    Incomplete,

    /// <summary>A rule failed; a human has to look.</summary>
    ReferredToHuman,
}
