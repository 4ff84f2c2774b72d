namespace Penalty.Model.Rulings;

/// <summary>What was found of one alleged conduct in one incident.</summary>
public enum FindingStatus
{
    /// <summary>The conduct is there and proven.</summary>
    Established,

    /// <summary>No such conduct is seen.</summary>
    NoSuchConduct,

    /// <summary>Some is seen, but less than the policy's threshold.</summary>
    ShortOfThreshold,

    /// <summary>The conduct is seen, but no admissible evidence proves it (F3).</summary>
    EvidenceInsufficient,

    /// <summary>The policy that applies does not know this conduct.</summary>
    NotCovered,
}
