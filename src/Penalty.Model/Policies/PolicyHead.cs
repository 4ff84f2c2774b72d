using System.Collections.Immutable;

namespace Penalty.Model.Policies;

/// <summary>What every policy file states of itself, whatever area it is about. Immutable.</summary>
public sealed record PolicyHead
{
    /// <summary>What the policy is about: <c>harassment</c>, <c>points</c> and so on. Policies of one area have one form.</summary>
    public required string Area { get; init; }

    /// <summary>The id of the policy version, unique among all loaded: lower-case words joined by hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The line of policies that this one belongs to: of those of one family exactly one is in force at any instant.</summary>
    public required string Family { get; init; }

    /// <summary>The version of this policy file, such as <c>1.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>From when to when it is in force.</summary>
    public required EffectivePeriod Effective { get; init; }

    /// <summary>What the policy rests on.</summary>
    public required ImmutableArray<SourceReference> Sources { get; init; }

    /// <summary>The clauses that rules and terms cite, by id.</summary>
    public required ImmutableArray<Clause> Clauses { get; init; }

    /// <summary>The file that it was read from, or the name that it was read under.</summary>
    public string FileName { get; init; } = string.Empty;

    /// <summary>The file's text, as it was read: what the content hash is of.</summary>
    public string Json { get; init; } = string.Empty;

    /// <summary>The line of the file on which the period in force is stated; 0 when not known.</summary>
    public int EffectiveLine { get; init; }

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal: what reproduces a ruling.</summary>
    public required string ContentHash { get; init; }
}
