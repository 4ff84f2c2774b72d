using System.Collections.Immutable;

namespace Penalty.Model.Policies;

/// <summary>A policy on harassment: which conduct is counted how, what separates the grades, and what follows (F1, F3–F6). Immutable.</summary>
public sealed record PolicyDocument : PolicyFile
{
    /// <summary>The kinds of conduct that it knows.</summary>
    public required ImmutableArray<ConductTerms> Conducts { get; init; }

    /// <summary>What separates the grades of severity.</summary>
    public required SeverityTerms Severity { get; init; }

    /// <summary>What follows, by grade.</summary>
    public required ImmutableArray<SanctionTerms> Sanctions { get; init; }

    /// <summary>What a withdrawal changes (F5).</summary>
    public required WithdrawalTerms Withdrawal { get; init; }
}
