using System.Collections.Immutable;
using NRules.RuleModel;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Rules on harassment cases: facts in, a ruling that explains itself out. Made once, and safe to use by several threads.</summary>
public sealed class PenaltyEvaluator
{
    private readonly RuleBase _rules;
    private readonly QuestionRules _ruling;
    private readonly EvaluatorAreas _areas;
    private readonly EvaluatorSettings _settings;
    private readonly WatchedEvaluation _watched;
    private readonly Func<HarassmentCase, Ruling> _ruleOn;

    internal PenaltyEvaluator(RuleBase rules, PolicySelection policies, EvaluatorSettings settings)
    {
        Policies = new PolicyCatalog(policies.Of<PolicyDocument>(PolicyReader.Area));
        _rules = rules;
        _ruling = rules.Of(PolicyReader.Area);
        _areas = new EvaluatorAreas(policies, Policies, rules);
        _settings = settings;
        _ruleOn = RuleOn;
        _watched = new WatchedEvaluation(settings.Observers, settings.Time, rules.Descriptions.Count);
    }

    /// <summary>What follows from rulings over time: points that add up, thresholds, measures and the yearly clearing.</summary>
    public PointsAccounting Points => _areas.Points;

    /// <summary>What there is to say of malicious orders: of a seller's complaint, and of the closing of an order.</summary>
    public MaliciousOrders Orders => _areas.Orders;

    /// <summary>Where a complaint of harassment starts: how to file it, and what it still lacks.</summary>
    public ComplaintIntake Complaints => _areas.Complaints;

    /// <summary>The policies on harassment that it applies.</summary>
    public PolicyCatalog Policies { get; }

    /// <summary>Malicious-order alerts (恶意订单预警): what they ask of the seller, and what comes of what they do.</summary>
    public OrderAlerts Alerts => _areas.Alerts;

    /// <summary>The rules that it runs, by name.</summary>
    public IReadOnlyList<RuleDescription> Rules => _rules.Descriptions;

    /// <summary>The rules in their canonical form, by name: to draw, to check, or to build others from.</summary>
    public IReadOnlyList<IRuleDefinition> RuleDefinitions => _rules.Definitions;

    /// <summary>The policies that it applies, of all areas, by id.</summary>
    public IReadOnlyList<PolicyFile> AllPolicies => [.. _areas.Policies.All().OrderBy(p => p.Id, StringComparer.Ordinal)];

    /// <summary>What looks like a mistake in the rules, or in how they go with the policies, and does not hinder ruling; empty for what Penalty
    /// brings. <see cref="PenaltyEvaluatorBuilder.Strict"/> refuses it.</summary>
    public ImmutableArray<RuleSetProblem> Warnings => _settings.Warnings;

    /// <summary>What tells this rule set from others: the SHA-256 over the names and clauses of the rules, in lower-case hexadecimal.</summary>
    public string RuleSet => _rules.Hash;

    /// <summary>What its rules run on: NRules, unless it was built with another runtime (<see cref="PenaltyEvaluatorBuilder.UseRuntime"/>).</summary>
    public RuntimeDescription Runtime => _rules.Runtime;

    /// <summary>An evaluator with the policies and rules that Penalty brings. Nothing is compiled yet: the rules of a question are when it is first asked.</summary>
    /// <returns>The evaluator.</returns>
    public static PenaltyEvaluator CreateDefault() => new PenaltyEvaluatorBuilder().Build();

    /// <summary>A builder, for policies and rules of one's own.</summary>
    /// <returns>The builder, with the policies and rules that Penalty brings.</returns>
    public static PenaltyEvaluatorBuilder CreateBuilder() => new();

    /// <summary>Who feeds whom: the rules with the types of facts that they match and conclude.</summary>
    /// <returns>The graph.</returns>
    public RuleGraph Graph() => RuleGraphReader.Read(RuleDefinitions, Rules);

    /// <summary>Rules on a case.</summary>
    /// <param name="harassmentCase">The case; its consistency was checked when it was read (<see cref="CaseReader"/>).</param>
    /// <returns>The ruling. When a rule fails, the ruling refers the case to a human, and nothing is imposed.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when the conduct happened, or the one asked for is not known.</exception>
    public Ruling Evaluate(HarassmentCase harassmentCase)
    {
        ArgumentNullException.ThrowIfNull(harassmentCase);
        return _watched.IsWanted ? _watched.Run(harassmentCase, _ruleOn) : RuleOn(harassmentCase);
    }

    /// <summary>The facts that the rules match for a case: those of the case, and the parts of the policies that apply to them. For testing single
    /// rules on what they get to see.</summary>
    /// <param name="harassmentCase">The case.</param>
    /// <returns>The facts, none of them concluded by a rule.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when the conduct happened, or the one asked for is not known.</exception>
    public IReadOnlyList<object> FactsOf(HarassmentCase harassmentCase)
    {
        ArgumentNullException.ThrowIfNull(harassmentCase);
        return CasePreparation.Prepare(harassmentCase, Policies).Facts;
    }

    /// <summary>An evaluator that runs the same rules, already compiled, under other policies: what would come out if a policy said something
    /// else. No observer watches it, and the rules are not checked against the policies again.</summary>
    /// <param name="policies">The policies; each stands in for the one of its id.</param>
    /// <returns>The evaluator.</returns>
    /// <exception cref="ArgumentException">A policy stands in for none, or for one of another area.</exception>
    /// <exception cref="InvalidInputException">The policies do not fit together.</exception>
    public PenaltyEvaluator Under(params PolicyFile[] policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        var evaluator = new PenaltyEvaluator(_rules.Unobserved(), _areas.Policies.With(policies), _settings with { Observers = [], Warnings = [] });
        return policies.All(p => p.Area == PolicyReader.Area) ? evaluator : evaluator.ReadAtOnce();
    }

    /// <summary>An evaluator that runs other rules under the same policies: what would come out if a rule said something else. No observer watches
    /// it, and the rules are not checked: what a builder refuses, such as a rule that can never match, is taken here. What was compiled of the
    /// rules of this evaluator is not compiled again where it stays the same.</summary>
    /// <param name="rules">All rules that it runs.</param>
    /// <returns>The evaluator.</returns>
    /// <exception cref="ArgumentException">Two rules have one name.</exception>
    /// <exception cref="RuleSetException">A rule that this evaluator does not have can't be compiled.</exception>
    public PenaltyEvaluator Running(params IRuleDefinition[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var others = _rules.With(rules.OrderBy(r => r.Name, StringComparer.Ordinal));
        return new PenaltyEvaluator(others, _areas.Policies, _settings with { Observers = [], Warnings = [] });
    }

    /// <summary>Rules on a stream of cases. Results come in the order of the cases; a case that fails does not stop the rest.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="maxParallel">How many cases are ruled on at once at most; as many as the evaluator was built for when zero.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>A result for each case.</returns>
    /// <exception cref="OperationCanceledException">The stream was stopped.</exception>
    public IAsyncEnumerable<CaseResult> EvaluateAsync(
        IAsyncEnumerable<HarassmentCase> cases, int maxParallel = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfNegative(maxParallel);
        return ParallelInOrder.RunAsync(
            cases,
            BatchTelemetry.Count<HarassmentCase, CaseResult>((c, _) => Task.FromResult(Result(c)), r => r.Error is null),
            Slots(maxParallel),
            cancellationToken);
    }

    /// <summary>Reads case files and rules on them. Results come in the order of the files; one that can't be read or ruled on does not stop the rest.</summary>
    /// <param name="paths">The paths of the files.</param>
    /// <param name="maxParallel">How many files are worked on at once at most; as many as the evaluator was built for when zero.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>A result for each file.</returns>
    /// <exception cref="OperationCanceledException">The stream was stopped.</exception>
    public IAsyncEnumerable<CaseFileResult> EvaluateFilesAsync(
        IAsyncEnumerable<string> paths, int maxParallel = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentOutOfRangeException.ThrowIfNegative(maxParallel);
        return ParallelInOrder.RunAsync(
            paths,
            BatchTelemetry.Count<string, CaseFileResult>(ResultOfFileAsync, r => r.Error is null),
            Slots(maxParallel),
            cancellationToken);
    }

    private Ruling RuleOn(HarassmentCase harassmentCase)
    {
        var prepared = CasePreparation.Prepare(harassmentCase, Policies);
        var ruling = RulingAssembly.Assemble(prepared, _ruling.Run(prepared.Facts), _ruling);
        if (_rules.Observation.IsWanted) Tell(harassmentCase, ruling);
        return ruling;
    }

    /// <summary>Reads what is else read when it is first asked for.</summary>
    internal PenaltyEvaluator ReadAtOnce()
    {
        _areas.Read();
        return this;
    }

    private void Tell(HarassmentCase harassmentCase, Ruling ruling) => _rules.Observation.Answered(
        harassmentCase.Complaint.Id, ruling, ruling.Provenance, Verdict.Of, other => other.Evaluate(harassmentCase));

    private int Slots(int maxParallel) => maxParallel == 0 ? _settings.MaxParallel : maxParallel;

    private CaseResult Result(HarassmentCase harassmentCase)
    {
        try
        {
            return new CaseResult(harassmentCase, Evaluate(harassmentCase), null);
        }
        catch (Exception e)
        {
            // Whatever is wrong with one case is told with that case: the next one is not to blame for it.
            return new CaseResult(harassmentCase, null, e);
        }
    }

    private async Task<CaseFileResult> ResultOfFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var result = Result(await CaseReader.ReadFileAsync(path, _settings.Limits, cancellationToken).ConfigureAwait(false));
            return new CaseFileResult(path, result.Case, result.Ruling, result.Error);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new CaseFileResult(path, null, null, e);
        }
    }
}
