using System.Collections.Immutable;

namespace Penalty;

/// <summary>A rule that is loaded.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Clauses">The clauses that it encodes, in ordinal order.</param>
/// <param name="Tags">Its further tags, in ordinal order.</param>
public sealed record RuleDescription(string Name, string Description, ImmutableArray<string> Clauses, ImmutableArray<string> Tags);
