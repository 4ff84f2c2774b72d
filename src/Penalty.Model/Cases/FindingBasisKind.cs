namespace Penalty.Model.Cases;

/// <summary>How harassment can be found (F3.5).</summary>
public enum FindingBasisKind
{
    /// <summary>The member admits it.</summary>
    Admission,

    /// <summary>The harassed party supplied proof that was verified as valid.</summary>
    ValidProof,

    /// <summary>Account traits, motive, history, reviews or other consumers' statements, weighed by the platform.</summary>
    IndirectEvidence,
}
