using System.Diagnostics.CodeAnalysis;

namespace Penalty.Engine.Testing;

/// <summary>Records the firings of rules in a session, all calls of <c>Fire</c> together.</summary>
public interface IRuleInvocationRecorder
{
    /// <summary>Gives the matches that fired, in order.</summary>
    /// <returns>
    /// The matches as they were when they began to fire; a list of its own, which later firings don't change. A rule that
    /// threw out of <c>Fire</c> isn't in it.
    /// </returns>
    IReadOnlyList<IMatch> GetInvocations();

    /// <summary>Forgets what was recorded. Whether recording is paused stays as it is.</summary>
    void Clear();

    /// <summary>Stops recording until <see cref="Resume"/>; what was recorded stays.</summary>
    void Pause();

    /// <summary>Goes on recording after <see cref="Pause"/>.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The name that tests written for NRules.Testing use.")]
    void Resume();
}
