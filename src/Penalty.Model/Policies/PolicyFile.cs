using System.Collections.Immutable;

namespace Penalty.Model.Policies;

/// <summary>One version of one policy, as policy staff write it: every number of the policy stands in such a file and nowhere else. Immutable.</summary>
public abstract record PolicyFile
{
    /// <summary>What the file states of itself.</summary>
    public required PolicyHead Head { get; init; }

    /// <summary>What the policy is about.</summary>
    public string Area => Head.Area;

    /// <summary>The id of the policy version.</summary>
    public string Id => Head.Id;

    /// <summary>The line of policies that this one belongs to.</summary>
    public string Family => Head.Family;

    /// <summary>The version of this policy file, such as <c>1.0</c>.</summary>
    public string Version => Head.Version;

    /// <summary>The title.</summary>
    public LocalizedText Title => Head.Title;

    /// <summary>From when to when it is in force.</summary>
    public EffectivePeriod Effective => Head.Effective;

    /// <summary>What the policy rests on.</summary>
    public ImmutableArray<SourceReference> Sources => Head.Sources;

    /// <summary>The clauses that rules and terms cite.</summary>
    public ImmutableArray<Clause> Clauses => Head.Clauses;

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal.</summary>
    public string ContentHash => Head.ContentHash;
}
