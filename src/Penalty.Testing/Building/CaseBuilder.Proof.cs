using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <content>What proves it (F3).</content>
public sealed partial class CaseBuilder
{
    /// <summary>Evidence filed with the complaint: of each kind a piece for each conduct that the incident is alleged to be (F3).</summary>
    /// <param name="kinds">The kinds of evidence.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder ProvenBy(params EvidenceKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return Change(i => i with { Proofs = i.Proofs.AddRange(kinds.Select(k => new ProofDraft(k, null, null, null, null))) });
    }

    /// <summary>One piece of evidence, said in full (F3).</summary>
    /// <param name="kind">The kind of evidence.</param>
    /// <param name="supports">The conduct that it is meant to prove.</param>
    /// <param name="reference">Where it can be found, or <see langword="null"/> for a made-up file name.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder ProvenBy(EvidenceKind kind, ConductKind supports, string? reference = null) =>
        Change(i => i with { Proofs = i.Proofs.Add(new ProofDraft(kind, null, supports, null, reference)) });

    /// <summary>The harassed party supplied proof that was verified as valid (F3.5). It proves any conduct, whatever evidence the policy
    /// asks for.</summary>
    /// <param name="conduct">The conduct, or <see langword="null"/> for each that the incident is alleged to be.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Proven(ConductKind? conduct = null) => Basis(FindingBasisKind.ValidProof, conduct, null, "Verified as valid.");

    /// <summary>The member admits it (F3.5).</summary>
    /// <param name="conduct">The conduct, or <see langword="null"/> for each that the incident is alleged to be.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Admitted(ConductKind? conduct = null) => Basis(FindingBasisKind.Admission, conduct, null, "The seller admits it.");

    /// <summary>Indirect evidence, weighed by the platform (F3.5).</summary>
    /// <param name="weight">How strongly it points to the conduct, from 0 to 1.</param>
    /// <param name="conduct">The conduct, or <see langword="null"/> for each that the incident is alleged to be.</param>
    /// <param name="description">What it consists of.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder PointedAtBy(decimal weight, ConductKind? conduct = null, string description = "Others report the same.") =>
        Basis(FindingBasisKind.IndirectEvidence, conduct, weight, description);

    private CaseBuilder Basis(FindingBasisKind kind, ConductKind? conduct, decimal? weight, string words) =>
        Change(i => i with { Proofs = i.Proofs.Add(new ProofDraft(null, kind, conduct, weight, words)) });
}
