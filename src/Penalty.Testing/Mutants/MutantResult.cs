namespace Penalty.Testing;

/// <summary>What became of a mutant.</summary>
public enum MutantStatus
{
    /// <summary>A test failed: the change was noticed.</summary>
    Killed,

    /// <summary>All tests passed: nobody noticed the change.</summary>
    Survived,

    /// <summary>It is known that no test can notice it.</summary>
    Accepted,

    /// <summary>The rules can't be compiled with the change.</summary>
    NotValid,

    /// <summary>The budget was used up.</summary>
    NotRun,
}

/// <summary>A mutant and what became of it. Immutable.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Where">Where the change is.</param>
/// <param name="Change">The change in words.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">The first line of what the test said that noticed it, why it is accepted or not valid; <see langword="null"/> if there is nothing
/// to say.</param>
public sealed record MutantResult(MutantKind Kind, string Where, string Change, MutantStatus Status, string? Reason);
