using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>The proof that pieces of indirect evidence give together (F3.5).</summary>
public static class IndirectProof
{
    /// <summary>The proof, named after the first of the pieces.</summary>
    /// <param name="shown">The conduct proven.</param>
    /// <param name="bases">The pieces; at least one.</param>
    /// <returns>The proof.</returns>
    public static Proof Of(ConductShown shown, IEnumerable<FindingBasis> bases)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var ids = bases.Select(b => b.Id).Order(StringComparer.Ordinal).ToArray();
        // G29 leaves out trailing zeros: 0.9 and 0.10 weigh what 1 weighs, and the same case must give the same bytes.
        var weight = bases.Sum(b => b.Weight ?? 0m);
        return new Proof(shown.IncidentId, shown.Conduct, ids[0], Words.Say(
            $"Indirect evidence ({string.Join(", ", ids)}) weighs {weight:G29} and makes it highly probable.",
            $"间接证据（{string.Join("、", ids)}）合计权重 {weight:G29}，足以认定高度盖然性。"));
    }
}
