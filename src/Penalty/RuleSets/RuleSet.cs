using System.Collections.Immutable;

namespace Penalty;

/// <summary>The rules of an evaluator by name, what was wrong in choosing them, and whether they are all and only those that Penalty brings.</summary>
internal sealed record RuleSet(ImmutableArray<RuleCode> Rules, ImmutableArray<RuleSetProblem> Problems, bool IsBuiltIn);
