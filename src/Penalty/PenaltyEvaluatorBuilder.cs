using System.Collections.Immutable;
using System.Reflection;
using NRules.RuleModel;
using NRules;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty;

/// <summary>Builds an evaluator from policies and rules. Not for use by several threads.</summary>
public sealed class PenaltyEvaluatorBuilder
{
    private readonly RuleSelection _rules = new();
    private readonly ImmutableArray<IRuleObserver>.Builder _observers = ImmutableArray.CreateBuilder<IRuleObserver>();
    private readonly PolicySelection _policies = new();
    private EvaluatorSettings _settings = new();
    private Func<IEnumerable<IRuleDefinition>, ISessionFactory> _runtime = rules => new RuleCompiler().Compile(rules);
    private bool _strict;

    internal PenaltyEvaluatorBuilder()
    {
    }

    /// <summary>Uses these policies instead of those that Penalty brings for the same area: who gives policies on harassment
    /// keeps Penalty's on everything else.</summary>
    /// <param name="policies">The policies (<see cref="PolicyFiles"/>).</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithPolicies(params PolicyFile[] policies)
    {
        _policies.Give(policies);
        return this;
    }

    /// <summary>Runs the rules on another runtime than NRules: one that takes rules in their canonical form and gives sessions with NRules' interface.
    /// The rulings are the same; their provenance names the runtime.</summary>
    /// <param name="runtime">Compiles rules. It is called once for each question when it is first asked, from whichever thread asks, and with no
    /// rules when only the runtime's name is wanted. Sessions that are <see cref="IDisposable"/> are disposed of after each case.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder UseRuntime(Func<IEnumerable<IRuleDefinition>, ISessionFactory> runtime)
    {
        ArgumentNullException.ThrowIfNull(runtime);
        _runtime = runtime;
        return this;
    }

    /// <summary>Adds the rules of an assembly: its public rule classes, those in public classes included. Others can be added by their classes.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithRules(Assembly assembly)
    {
        _rules.Add(assembly);
        return this;
    }

    /// <summary>Adds rules by their classes, public or not, nested or not. They run even if their name or a tag of theirs is left out: this adds, that leaves out of assemblies.</summary>
    /// <param name="ruleTypes">The classes, each with a constructor without parameters.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithRules(params Type[] ruleTypes)
    {
        _rules.Add(ruleTypes);
        return this;
    }

    /// <summary>Adds rules in their canonical form, such as those that were built at run time. They run even if their name or a tag is left out.</summary>
    /// <param name="definitions">The rules.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithRules(params IRuleDefinition[] definitions)
    {
        _rules.Add(definitions);
        return this;
    }

    /// <summary>Leaves out the rules that Penalty brings: only added ones run.</summary>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithoutBuiltInRules()
    {
        _rules.LeaveOutBuiltIn();
        return this;
    }

    /// <summary>Leaves a rule out of the rules of the assemblies.</summary>
    /// <param name="ruleNameOrTag">The name of the rule, or a tag: then all rules that have it are left out.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder Without(string ruleNameOrTag)
    {
        _rules.LeaveOut(ruleNameOrTag);
        return this;
    }

    /// <summary>Runs a rule in place of another one, or of all that have a tag.</summary>
    /// <param name="ruleNameOrTag">The name of the rule that is replaced, or a tag.</param>
    /// <param name="ruleType">The class of the rule that runs instead; it may have the same name.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder Replace(string ruleNameOrTag, Type ruleType) => Without(ruleNameOrTag).WithRules(ruleType);

    /// <summary>Lets an observer watch the rules at work.</summary>
    /// <param name="observer">The observer.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithObserver(IRuleObserver observer)
    {
        _observers.Add(observer);
        return this;
    }

    /// <summary>Tells an observer of every case that was ruled on.</summary>
    /// <param name="observer">The observer.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithObserver(IEvaluationObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        _settings = _settings with { Observers = _settings.Observers.Add(observer) };
        return this;
    }

    /// <summary>Measures durations by this clock; else it is the machine's own stopwatch. No date is ever read from it.</summary>
    /// <param name="time">The clock.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithTimeProvider(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        _settings = _settings with { Time = time };
        return this;
    }

    /// <summary>Works on so many items of a stream at once at most, where a call does not say otherwise; else it is the number of processors.</summary>
    /// <param name="maxParallel">How many; at least 1.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public PenaltyEvaluatorBuilder WithMaxParallel(int maxParallel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxParallel, 1);
        _settings = _settings with { MaxParallel = maxParallel };
        return this;
    }

    /// <summary>Reads case files within these limits.</summary>
    /// <param name="limits">How large a case file may be.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithInputLimits(InputLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _settings = _settings with { Limits = limits };
        return this;
    }

    /// <summary>Takes warnings for errors: what would be a warning of the rule set (<see cref="PenaltyEvaluator.Warnings"/>) is refused.</summary>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder Strict()
    {
        _strict = true;
        return this;
    }

    /// <summary>Builds the evaluator: checks the policies together and the rules against them, and compiles the rules of each question that a rule from
    /// outside takes part in. Where Penalty's own rules are alone, they are compiled when the question is first asked.</summary>
    /// <returns>The evaluator.</returns>
    /// <exception cref="InvalidInputException">The policies do not fit together, or a policy file is not valid.</exception>
    /// <exception cref="RuleSetException">The rules do not fit together, or not with the policies; lists everything that is wrong.</exception>
    public PenaltyEvaluator Build()
    {
        var rules = _rules.Load();
        var problems = Check(rules);
        Refuse(problems, p => p.Kind == RuleSetProblemKind.NameTwice);
        var all = new RuleBase(rules.Rules, _observers.ToImmutable(), _runtime);
        problems = RuleSetProblem.InOrder(problems.Concat(all.CompileWith(r => !r.IsBuiltIn)));
        Refuse(problems, p => p.IsError || _strict);
        var evaluator = new PenaltyEvaluator(all, _policies.Copy(), _settings with { Warnings = problems });
        if (!_policies.AreBuiltIn) evaluator.ReadAtOnce();
        all.Observation.Built(evaluator);
        return evaluator;
    }

    /// <summary>What Penalty brings goes together, as a test makes sure; so nothing is checked, and no time spent, where nothing was changed.</summary>
    private ImmutableArray<RuleSetProblem> Check(RuleSet rules)
    {
        if (rules.IsBuiltIn && _policies.AreBuiltIn && !_strict) return [];
        return RuleSetChecks.Problems(rules, _policies.All());
    }

    private static void Refuse(ImmutableArray<RuleSetProblem> problems, Func<RuleSetProblem, bool> isRefused)
    {
        if (problems.Any(isRefused)) throw new RuleSetException(problems);
    }
}
