using System.Collections.Immutable;

namespace Penalty.Model.Rulings;

/// <summary>Why a human has to decide: a rule failed, so no ruling can be given that lacks it.</summary>
/// <param name="Rule">The name of the rule that failed, or <see langword="null"/> when the failure lies in no single rule.</param>
/// <param name="Clauses">The clauses that the rule encodes.</param>
/// <param name="Facts">The ids of the facts that it looked at, in ordinal order.</param>
/// <param name="Error">What went wrong.</param>
public sealed record Referral(string? Rule, ImmutableArray<string> Clauses, ImmutableArray<string> Facts, string Error);
