using System.Collections.Immutable;
using Penalty.Model.Cases;

namespace Penalty.Model.Policies;

/// <summary>What a policy says of one kind of conduct.</summary>
public sealed record ConductTerms
{
    /// <summary>The kind of conduct.</summary>
    public required ConductKind Kind { get; init; }

    /// <summary>The clause that forbids it.</summary>
    public required string Clause { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>From which measured value on the conduct is there.</summary>
    public required Threshold Threshold { get; init; }

    /// <summary>The kinds of evidence that can prove it (F3).</summary>
    public required Term<ImmutableArray<EvidenceKind>> ProvenBy { get; init; }

    /// <summary>The summed weight from which on indirect evidence proves it, between 0 and 1 (F3.5), or <see langword="null"/> when indirect
    /// evidence never does.</summary>
    public Term<decimal>? IndirectEvidenceWeight { get; init; }

    /// <summary>The further parameters that the rules of this conduct read, by name.</summary>
    public required Parameters Parameters { get; init; }
}
