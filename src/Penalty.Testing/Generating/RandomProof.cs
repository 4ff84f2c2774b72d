using Penalty.Model.Cases;
using Penalty.Model.Policies;

namespace Penalty.Testing;

/// <summary>Random evidence and other bases: mostly of a kind that the policy admits, and of a weight around the one that it requires.</summary>
internal sealed class RandomProof(Dice dice)
{
    private const decimal Step = 0.01m;

    public IEnumerable<ProofDraft> Of(ConductKind conduct, PolicyDocument policy)
    {
        var terms = policy.Conducts.FirstOrDefault(t => t.Kind == conduct);
        if (dice.Chance(15)) return [];
        var proofs = new List<ProofDraft>();
        if (dice.Chance(75)) proofs.Add(Evidence(conduct, terms));
        if (dice.Chance(20)) proofs.Add(Direct(conduct));
        if (dice.Chance(30)) proofs.AddRange(Indirect(conduct, terms?.IndirectEvidenceWeight?.Value ?? 0.5m));
        return proofs;
    }

    private ProofDraft Direct(ConductKind conduct) =>
        new(null, dice.Pick(FindingBasisKind.Admission, FindingBasisKind.ValidProof), conduct, null, "A basis.");

    private ProofDraft Evidence(ConductKind conduct, ConductTerms? terms)
    {
        var admitted = terms?.ProvenBy.Value ?? [];
        return new ProofDraft(admitted.Length > 0 && dice.Chance(70) ? dice.Pick(admitted) : dice.Any<EvidenceKind>(), null, conduct, null, null);
    }

    /// <summary>One weight, or two that make up the same sum: at what is required, a step below, or a step above.</summary>
    private IEnumerable<ProofDraft> Indirect(ConductKind conduct, decimal required)
    {
        var sum = Math.Clamp(required + (dice.Between(-1, 1) * Step), 0, 1);
        var part = dice.Chance(50) ? Math.Round(sum / 2, 2) : 0;
        decimal[] weights = part == 0 ? [sum] : [part, sum - part];
        return weights.Select(w => new ProofDraft(null, FindingBasisKind.IndirectEvidence, conduct, w, "A basis."));
    }
}
