using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>What every answer has, whatever was asked.</summary>
internal static class AnswerParts
{
    /// <summary>What no rule decided is a gap in the rules, not an answer.</summary>
    public static Referral Undecided(string what) => new(null, [], [], $"No rule decides on: {what}.");

    public static Provenance ProvenanceOf(IEnumerable<PolicyFile> policies, QuestionRules rules, string inputJson)
    {
        ImmutableArray<AppliedPolicy> applied =
            [.. policies.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => new AppliedPolicy(p.Id, p.Version, p.ContentHash, false))];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inputJson)));
        return rules.ProvenanceOf(applied, hash);
    }
}
