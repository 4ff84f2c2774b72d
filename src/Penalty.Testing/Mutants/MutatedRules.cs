using System.Collections.Immutable;
using System.Globalization;

namespace Penalty.Testing;

/// <summary>The rules and policies of an evaluator with one change each, to see whether tests notice. Immutable.</summary>
public sealed class MutatedRules
{
    private readonly PenaltyEvaluator _evaluator;
    private readonly Func<string, bool> _policies;
    private readonly Func<string, bool> _rules;
    private readonly Lazy<ImmutableArray<Mutant>> _mutants;

    private MutatedRules(PenaltyEvaluator evaluator, Func<string, bool> policies, Func<string, bool> rules)
    {
        (_evaluator, _policies, _rules) = (evaluator, policies, rules);
        _mutants = new(() =>
            [.. PolicyMutants.Of(evaluator, policies).Concat(RuleMutants.Of(evaluator, rules)).DistinctBy(m => m.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The mutants: those of the policies in the order of their files, then those of the rules. The same in every run. They are made when
    /// they are first asked for.</summary>
    public ImmutableArray<Mutant> Mutants => _mutants.Value;

    /// <summary>Makes the mutants of an evaluator: of the rules and policies that it has, whoever wrote them. Policies are changed in the text of
    /// their files and read again, so that only valid ones come out; one that has no text has no mutants.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <returns>The mutants.</returns>
    public static MutatedRules Of(PenaltyEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        return new MutatedRules(evaluator, _ => true, _ => true);
    }

    /// <summary>The mutants of some policies only, such as one's own, and of the rules as before.</summary>
    /// <param name="policy">Whether the policy of an id is changed.</param>
    /// <returns>The mutants.</returns>
    public MutatedRules OfPolicies(Func<string, bool> policy) => new(_evaluator, policy, _rules);

    /// <summary>The mutants of some rules only, such as one's own, and of the policies as before.</summary>
    /// <param name="rule">Whether the rule of a name is changed.</param>
    /// <returns>The mutants.</returns>
    public MutatedRules OfRules(Func<string, bool> rule) => new(_evaluator, _policies, rule);

    /// <summary>Runs tests on every mutant. A mutant is killed when they throw, whatever they throw. They are run on the unchanged rules first,
    /// and have to pass there.</summary>
    /// <param name="tests">The tests: what they are given is the evaluator to test. Called from several threads at once.</param>
    /// <param name="options">How; the defaults when <see langword="null"/>.</param>
    /// <param name="progress">Is told after each mutant.</param>
    /// <param name="cancellationToken">Stops the run when the mutants that are being tested are done.</param>
    /// <returns>The report.</returns>
    /// <exception cref="PenaltyAssertionException">The tests fail on the unchanged rules, or an id is accepted that no mutant has.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public MutationReport Test(
        Action<PenaltyEvaluator> tests, MutationOptions? options = null, IProgress<MutationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tests);
        options ??= new MutationOptions();
        CheckAccepted(options);
        CheckUnchanged(tests);
        var asked = Mutants.Where(m => options.Only?.Invoke(m) ?? true).ToList();
        return new MutationReport { Mutants = [.. new MutationRun(tests, options, progress).Of(asked, cancellationToken)] };
    }

    private void CheckUnchanged(Action<PenaltyEvaluator> tests)
    {
        try
        {
            tests(_evaluator.Under([.. _evaluator.AllPolicies]));
        }
        catch (Exception e)
        {
            throw new PenaltyAssertionException(
                "tests that pass on the unchanged rules and policies.",
                $"{e.GetType().Name}: {e.Message}",
                "in the tests that were given, before any mutant.",
                "Make the tests pass first, and let them test the evaluator that they are given.",
                innerException: e);
        }
    }

    private void CheckAccepted(MutationOptions options)
    {
        var stray = options.Accepted.Keys.Except(Mutants.Select(m => m.Id), StringComparer.Ordinal).ToList();
        if (stray.Count == 0) return;
        throw new PenaltyAssertionException(
            "accepted ids that are those of mutants, as the report has them.",
            string.Create(CultureInfo.InvariantCulture, $"{stray.Count} that no mutant has."),
            "the options of the run.",
            "Remove the ids below; the rule or the policy has changed since.",
            string.Join('\n', stray.Select(s => $"  {s}")));
    }
}
