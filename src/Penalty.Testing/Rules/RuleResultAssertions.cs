using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Penalty.Testing;

/// <summary>Assertions on what one rule came to. Each gives the assertions back; the first that does not hold throws a
/// <see cref="PenaltyAssertionException"/>, whose message prints what the rule was given and what it fired on. A rule that failed meets
/// none of them but <see cref="Fail{TException}"/>. Immutable.</summary>
public sealed class RuleResultAssertions
{
    private const string LookAtFacts = "See below what the rule was given: which condition does not hold?";

    internal RuleResultAssertions(RuleResult result) => Subject = result;

    /// <summary>What the rule came to.</summary>
    public RuleResult Subject { get; }

    /// <summary>The same assertions, for reading.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "A test reads like a sentence; Visual Basic writes [And].")]
    public RuleResultAssertions And => this;

    private IEnumerable<string> Names => Subject.Conclusions.Select(FactNames.Of);

    /// <summary>The rule concluded these, perhaps among others.</summary>
    /// <param name="ids">Their ids; of facts without an id what they say of themselves.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">One is missing.</exception>
    public RuleResultAssertions Conclude(params string[] ids)
    {
        RulingAssertions.NotEmpty(ids);
        return Verify(!ids.Except(Names).Any(), ExplanationText.Ids(ids), LookAtFacts, string.Empty);
    }

    /// <summary>The rule concluded these and nothing else.</summary>
    /// <param name="ids">Their ids; of facts without an id what they say of themselves.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">One is missing, or there are others.</exception>
    public RuleResultAssertions ConcludeOnly(params string[] ids)
    {
        RulingAssertions.NotEmpty(ids);
        return Verify(Names.ToHashSet().SetEquals(ids), $"{ExplanationText.Ids(ids)} and nothing else", LookAtFacts, string.Empty);
    }

    /// <summary>The rule concluded something that meets a condition.</summary>
    /// <typeparam name="T">The type of the conclusion.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It did not.</exception>
    public RuleResultAssertions ConcludeOne<T>(Func<T, bool> condition, string because = "")
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Verify(Subject.Of<T>().Any(condition), $"a {typeof(T).Name} that meets the condition", LookAtFacts, because);
    }

    /// <summary>The rule concluded nothing.</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It concluded something.</exception>
    public RuleResultAssertions ConcludeNothing(string because = "") =>
        Verify(Subject.Conclusions.IsEmpty, "no conclusion", "See below what the rule fired on.", because);

    /// <summary>The rule fired.</summary>
    /// <param name="times">How often, or <see langword="null"/> for at least once.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It fired more or less often.</exception>
    public RuleResultAssertions HaveFired(int? times = null, string because = "") => Verify(
        times is null ? Subject.Firings.Length > 0 : Subject.Firings.Length == times,
        times is null ? "the rule to fire" : RulingWords.Say($"the rule to fire {times} times"),
        LookAtFacts,
        because);

    /// <summary>The rule fired on these facts together, perhaps with others.</summary>
    /// <param name="ids">Their ids; of facts without an id what they say of themselves.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It did not.</exception>
    public RuleResultAssertions HaveFiredOn(params string[] ids)
    {
        RulingAssertions.NotEmpty(ids);
        return Verify(
            Subject.Firings.Any(f => !ids.Except(f.Facts.Select(FactNames.Of)).Any()),
            $"the rule to fire on {ExplanationText.Ids(ids)}",
            LookAtFacts,
            string.Empty);
    }

    /// <summary>The rule did not fire.</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It fired.</exception>
    public RuleResultAssertions NotHaveFired(string because = "") =>
        Verify(Subject.Firings.IsEmpty, "the rule not to fire", "See below what the rule fired on.", because);

    /// <summary>The rule failed: a condition or an action threw.</summary>
    /// <typeparam name="TException">The type of what it threw.</typeparam>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It did not, or with another exception.</exception>
    public RuleResultAssertions Fail<TException>(string because = "")
        where TException : Exception => Subject.Error is TException
            ? this
            : throw Failure(
                $"the rule to fail with {typeof(TException).Name}", "See below what the rule was given: which fact should it fail on?", because);

    internal RuleResultAssertions Verify(bool holds, string expected, string toDo, string because)
    {
        if (Subject.Error is null) return holds ? this : throw Failure(expected, toDo, because);
        throw Failure(expected, "Mend the rule, or the facts that it failed on; assert Fail<TException>() if it should fail.", because);
    }

    private PenaltyAssertionException Failure(string expected, string toDo, string because) => new(
        expected + RulingAssertions.Reason(because) + ".",
        Found() + ".",
        $"the rule '{Subject.Rule}', alone.",
        toDo,
        Report());

    private string Found() => Subject.Error is { } error
        ? $"{error.GetType().Name}: {error.Message.ReplaceLineEndings(" ").TrimEnd('.')}"
        : RulingWords.Say($"fired {Subject.Firings.Length} times, concluded {FactNames.All(Subject.Conclusions)}");

    private string Report()
    {
        var report = new StringBuilder("Rule:");
        report.Append(CultureInfo.InvariantCulture, $"\n  given {FactNames.All(Subject.Given)}");
        foreach (var firing in Subject.Firings) report.Append(CultureInfo.InvariantCulture, $"\n  fired on {FactNames.All(firing.Facts)}");
        if (Subject.Error is not null) report.Append(CultureInfo.InvariantCulture, $"\n  failed on {FactNames.All(Subject.FailedOn)}");
        report.Append(CultureInfo.InvariantCulture, $"\n  concluded {FactNames.All(Subject.Conclusions)}");
        return report.ToString();
    }
}
