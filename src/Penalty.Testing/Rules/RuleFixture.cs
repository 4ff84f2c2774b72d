using System.Collections.Immutable;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>Runs one rule alone: facts in, conclusions out. It runs rules of Penalty and of your own alike. Immutable: each step gives a new
/// fixture, so that one with the facts that tests share can be kept; the rule is compiled once.</summary>
public sealed class RuleFixture
{
    /// <summary>Far more than a rule alone needs; one that never stops is stopped here.</summary>
    private const int MostFirings = 10_000;

    private static readonly Lazy<PenaltyEvaluator> BuiltIn = new(PenaltyEvaluator.CreateDefault);

    private readonly IRuleDefinition _rule;
    private readonly ISessionFactory _factory;
    private readonly ImmutableArray<object> _facts;

    private RuleFixture(IRuleDefinition rule, ISessionFactory factory, ImmutableArray<object> facts) =>
        (_rule, _factory, _facts) = (rule, factory, facts);

    /// <summary>A fixture for a rule by its class.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>The fixture, without facts.</returns>
    public static RuleFixture For<TRule>()
        where TRule : Rule, new() => For(new RuleDefinitionFactory().Create(new TRule()));

    /// <summary>A fixture for a rule in its canonical form, such as one that was built at run time.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The fixture, without facts.</returns>
    public static RuleFixture For(IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleFixture(rule, new RuleCompiler().Compile([rule]), []);
    }

    /// <summary>Facts that the rule may match: facts of a case, parts of a policy, or conclusions that other rules would draw.</summary>
    /// <param name="facts">The facts; each once.</param>
    /// <returns>A fixture with these facts too.</returns>
    public RuleFixture Given(params object[] facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new RuleFixture(_rule, _factory, _facts.AddRange(facts));
    }

    /// <summary>All facts of a case, with the parts of the policies that apply to them: what the rule gets to see in an evaluation, without what
    /// other rules conclude.</summary>
    /// <param name="harassmentCase">The case.</param>
    /// <param name="evaluator">The evaluator whose policies apply; Penalty's own when <see langword="null"/>.</param>
    /// <returns>A fixture with these facts too.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when the conduct happened, or the one asked for is not known.</exception>
    public RuleFixture Given(HarassmentCase harassmentCase, PenaltyEvaluator? evaluator = null) =>
        Given([.. (evaluator ?? BuiltIn.Value).FactsOf(harassmentCase)]);

    /// <summary>Runs the rule until it fires no more.</summary>
    /// <returns>What it concluded, on which facts it fired, and the error if it failed.</returns>
    /// <exception cref="ArgumentException">A fact was given twice.</exception>
    public RuleResult Conclude()
    {
        var session = _factory.CreateSession();
        var recording = new RuleRecording(session);
        try
        {
            return recording.Complete(_rule, _facts, Run(session));
        }
        finally
        {
            // A runtime that reuses its memory wants it back; NRules has no such thing to end.
            (session as IDisposable)?.Dispose();
        }
    }

    private Exception? Run(ISession session)
    {
        try
        {
            session.InsertAll(_facts);
            return session.Fire(MostFirings) < MostFirings
                ? null
                : new InvalidOperationException(RulingWords.Say($"The rule fired {MostFirings} times without an end."));
        }
        catch (RuleExecutionException e)
        {
            return e.InnerException ?? e;
        }
    }
}
