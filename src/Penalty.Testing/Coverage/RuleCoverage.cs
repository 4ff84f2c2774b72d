using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Penalty.Testing;

/// <summary>Collects what tests make of rules and policies: which rules fired, which conditions were seen to hold and not to hold, which numbers
/// were decisive. One collector watches as many evaluators as it is given to (<see cref="PenaltyEvaluatorBuilder.WithObserver(IRuleObserver)"/>), from any
/// number of threads.</summary>
public sealed class RuleCoverage : IRuleObserver
{
    private readonly ConcurrentDictionary<string, RuleTally> _rules = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<ObservedCondition, IReadOnlyList<ConditionTally>> _conditions = [];
    private readonly ConcurrentDictionary<PenaltyEvaluator, byte> _evaluators = [];
    private readonly ConcurrentDictionary<(PenaltyEvaluator Evaluator, string Input), Evaluation> _asked = [];
    private readonly int _mostCases;
    private long _leftOut;

    /// <summary>A collector that has seen nothing yet.</summary>
    /// <param name="mostCases">How many different cases it keeps at most, to find out which numbers are decisive in them; the report says how many
    /// it left out.</param>
    public RuleCoverage(int mostCases = 2_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostCases);
        _mostCases = mostCases;
    }

    /// <inheritdoc/>
    public void Built(PenaltyEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        _evaluators.TryAdd(evaluator, 0);
        foreach (var rule in evaluator.RuleDefinitions) Of(rule.Name).Learn(rule);
    }

    /// <inheritdoc/>
    public void RuleFired(string rule, ImmutableArray<string> facts) => Of(rule).Fire();

    /// <inheritdoc/>
    public void ConditionEvaluated(ObservedCondition condition, bool held)
    {
        ArgumentNullException.ThrowIfNull(condition);
        foreach (var tally in _conditions.GetValue(condition, Find)) tally.Count(held);
    }

    /// <inheritdoc/>
    public void Evaluated(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var key = (evaluation.Evaluator, evaluation.InputHash);
        if (_asked.ContainsKey(key)) return;
        if (_asked.Count >= _mostCases) Interlocked.Increment(ref _leftOut);
        else _asked.TryAdd(key, evaluation);
    }

    /// <summary>What was seen up to now. Each number of the policies is moved one step up and down and the cases are ruled on again, nobody
    /// watching, so this takes a while: some 100 evaluations a case.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The report.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CoverageReport Report(CancellationToken cancellationToken = default)
    {
        var notes = new SortedSet<string>(StringComparer.Ordinal);
        if (Interlocked.Read(ref _leftOut) is > 0 and var leftOut)
        {
            notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{leftOut} rulings came after the first {_mostCases} cases, and were left out when numbers were looked into."));
        }

        var asked = _asked.Values.ToLookup(e => e.Evaluator);
        var search = new NumberCoverage(cancellationToken);
        var numbers = _evaluators.Keys.SelectMany(e => search.Of(e, [.. InOrder(asked[e])], notes)).ToList();
        return new CoverageReport
        {
            Cases = _asked.Keys.Select(k => k.Input).Distinct().Count(),
            Rules = [.. _rules.Values.Select(r => r.Read()).OrderBy(r => r.Name, StringComparer.Ordinal)],
            Numbers = CoverageMerge.Numbers(numbers),
            Notes = [.. notes],
        };
    }

    /// <summary>Demands coverage, as <see cref="CoverageReport.Require"/> does, of what was seen up to now.</summary>
    /// <param name="rules">How many rules have to have fired, in percent of those loaded.</param>
    /// <param name="conditions">How many conditions have to have been seen to hold and not to hold, in percent.</param>
    /// <param name="numbers">How many numbers have to have been decisive, in percent.</param>
    /// <exception cref="PenaltyAssertionException">Less is covered; the message lists what is missing.</exception>
    public void Require(double rules = 0, double conditions = 0, double numbers = 0) => Report().Require(rules, conditions, numbers);

    private static IEnumerable<Evaluation> InOrder(IEnumerable<Evaluation> evaluations) =>
        evaluations.OrderBy(e => e.Subject, StringComparer.Ordinal).ThenBy(e => e.InputHash, StringComparer.Ordinal);

    private RuleTally Of(string rule) => _rules.GetOrAdd(rule, name => new RuleTally(name));

    private IReadOnlyList<ConditionTally> Find(ObservedCondition condition) =>
        [.. condition.Rules.SelectMany(r => Of(r).Find(condition.Expression))];
}
