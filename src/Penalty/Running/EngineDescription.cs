using System.Collections.Immutable;

namespace Penalty;

/// <summary>The rules engine that an evaluator runs on. Rulings are the same under each; what an engine lacks costs time or memory only.</summary>
/// <param name="Name">The name of its assembly: the engine that the property <c>RulesEngine</c> chose when Penalty was built.</param>
/// <param name="Version">The version of its package.</param>
/// <param name="ReusesSessions">Whether the memory of a case is used again for a later one.</param>
/// <param name="Missing">What Penalty can do with its own engine and not with this one, a sentence each; empty with its own.</param>
public sealed record EngineDescription(string Name, string Version, bool ReusesSessions, ImmutableArray<string> Missing);
