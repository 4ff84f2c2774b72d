using System.Collections.Immutable;
using NRules;
using NRules.RuleModel;

namespace Penalty;

/// <summary>The rules of one question, compiled when they are first asked for: once, however many threads ask.</summary>
internal sealed class CompiledQuestion
{
    private readonly Question _question;
    private readonly Func<IEnumerable<IRuleDefinition>, ISessionFactory> _runtime;
    private readonly Lazy<ImmutableArray<RuleCode>> _rules;
    private readonly Lazy<(ISessionFactory Factory, RuntimeDescription Runtime)> _compiled;

    public CompiledQuestion(
        Question question, IReadOnlyList<RuleCode> among, Func<IEnumerable<IRuleDefinition>, ISessionFactory> runtime)
    {
        _question = question;
        _runtime = runtime;
        _rules = new(() => question.Among(among), LazyThreadSafetyMode.ExecutionAndPublication);
        _compiled = new(Compile, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The rules that take part.</summary>
    public ImmutableArray<RuleCode> Rules => _rules.Value;

    /// <summary>Whether the rules have been compiled.</summary>
    public bool IsCompiled => _compiled.IsValueCreated;

    /// <summary>The compiled rules.</summary>
    /// <exception cref="RuleSetException">Rules can't be compiled; lists each.</exception>
    public ISessionFactory Factory => _compiled.Value.Factory;

    /// <summary>What the rules run on.</summary>
    /// <exception cref="RuleSetException">Rules can't be compiled; lists each.</exception>
    public RuntimeDescription Runtime => _compiled.Value.Runtime;

    private (ISessionFactory Factory, RuntimeDescription Runtime) Compile()
    {
        try
        {
            var factory = _runtime([.. Rules.Select(r => r.Rule)]);
            return (factory, RuntimeDescription.Of(factory));
        }
        catch (Exception e)
        {
            // A runtime stops at the first rule that it can't take, each by an exception of its own; who wrote the rules wants to know of all.
            ImmutableArray<RuleSetProblem> problems = [.. Rules.Select(ProblemOf).OfType<RuleSetProblem>()];
            throw new RuleSetException(problems.IsEmpty ? [CompileProblem.Of((e as RuleCompilationException)?.RuleName ?? _question.Area, e)] : problems);
        }
    }

    private RuleSetProblem? ProblemOf(RuleCode rule)
    {
        try
        {
            _runtime([rule.Rule]);
            return null;
        }
        catch (Exception e)
        {
            return CompileProblem.Of(rule.Name, e);
        }
    }
}
