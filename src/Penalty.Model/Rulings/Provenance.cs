using System.Collections.Immutable;

namespace Penalty.Model.Rulings;

/// <summary>What reproduces a ruling.</summary>
/// <param name="Policies">The policies applied, by id.</param>
/// <param name="Engine">The name of the runtime that the rules ran on, such as <c>nrules</c>.</param>
/// <param name="EngineVersion">Its version.</param>
/// <param name="RuleSet">The SHA-256 over the names and clauses of the rules that were loaded, in lower-case hexadecimal.</param>
/// <param name="InputHash">The SHA-256 of the case as canonical JSON, in lower-case hexadecimal; the order of facts does not matter.</param>
public sealed record Provenance(
    ImmutableArray<AppliedPolicy> Policies, string Engine, string EngineVersion, string RuleSet, string InputHash);

/// <summary>A policy that was applied.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version of its file.</param>
/// <param name="ContentHash">The SHA-256 of its file in lower-case hexadecimal.</param>
/// <param name="Requested">Whether the host asked for it instead of the one in force.</param>
public sealed record AppliedPolicy(string Id, string Version, string ContentHash, bool Requested);
