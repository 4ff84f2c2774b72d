using System.Collections.Immutable;

namespace Penalty.Testing;

/// <summary>How mutants are tested. Immutable.</summary>
public sealed record MutationOptions
{
    /// <summary>How many mutants are tested at once at most; the number of processors when zero. One if the tests can't run beside themselves.</summary>
    public int MaxParallel { get; init; }

    /// <summary>How many mutants are tested at most: if there are more, as many evenly spread among them, always the same. All when zero.</summary>
    public int MaxMutants { get; init; }

    /// <summary>For how long further mutants are begun; those that were not are reported as not run. Without limit when <see langword="null"/>.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>What the time limit is measured with; the machine's own stopwatch when <see langword="null"/>.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>Which mutants are tested; all when <see langword="null"/>.</summary>
    public Func<Mutant, bool>? Only { get; init; }

    /// <summary>The ids of mutants that no test can notice, since they decide every possible case alike, each with the reason why. They are not
    /// tested, and not counted; an id that no mutant has is an error.</summary>
    public ImmutableSortedDictionary<string, string> Accepted { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}

/// <summary>How far a run has come. Immutable.</summary>
/// <param name="Done">How many mutants were tested.</param>
/// <param name="Of">How many are to be tested.</param>
/// <param name="Survived">How many of those tested no test noticed.</param>
public sealed record MutationProgress(int Done, int Of, int Survived);
