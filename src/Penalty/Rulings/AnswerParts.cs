using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>What every answer has, whatever was asked.</summary>
internal static class AnswerParts
{
    /// <summary>Why a human has to answer: the rule that failed, or what no rule decided.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="undecided">What no rule decided, or <see langword="null"/> when all is.</param>
    public static Referral? ReferralOf(RuleRun run, RuleBase rules, string? undecided) =>
        run.Referral is { } failed ? failed with { Clauses = failed.Rule is null ? [] : rules.ClausesOf(failed.Rule) }
        : undecided is not null ? new Referral(null, [], [], $"No rule decides on: {undecided}.")
        : null;

    public static Provenance ProvenanceOf(IEnumerable<PolicyFile> policies, RuleBase rules, string inputJson)
    {
        ImmutableArray<AppliedPolicy> applied =
            [.. policies.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => new AppliedPolicy(p.Id, p.Version, p.ContentHash, false))];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inputJson)));
        return new Provenance(applied, rules.Engine.Name, rules.Engine.Version, rules.Hash, hash);
    }
}
