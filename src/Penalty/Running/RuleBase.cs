using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NRules;
using NRules.RuleModel;
using Penalty.Rules;

namespace Penalty;

/// <summary>The rules of an evaluator, and for each question those that take part in it.</summary>
internal sealed class RuleBase
{
    private readonly Func<IEnumerable<IRuleDefinition>, ISessionFactory> _runtime;
    private readonly IReadOnlyList<RuleCode> _rules;
    private readonly ImmutableDictionary<string, CompiledQuestion> _questions;
    private readonly Dictionary<string, RuleDescription> _byName;
    private readonly Lazy<RuntimeDescription> _described;

    /// <summary>Takes the rules, by name; compiles none.</summary>
    public RuleBase(
        IEnumerable<RuleCode> rules, ImmutableArray<IRuleObserver> observers, Func<IEnumerable<IRuleDefinition>, ISessionFactory> runtime)
        : this([.. rules], new Observation(observers), runtime, null)
    {
    }

    private RuleBase(
        IReadOnlyList<RuleCode> rules, Observation observation, Func<IEnumerable<IRuleDefinition>, ISessionFactory> runtime,
        ImmutableDictionary<string, CompiledQuestion>? questions)
    {
        _runtime = runtime;
        _rules = rules;
        _questions = questions ?? Question.All.ToImmutableDictionary(q => q.Area, q => new CompiledQuestion(q, rules, runtime));
        Definitions = [.. rules.Select(r => r.Rule)];
        Observation = observation;
        Descriptions = [.. Definitions.Select(Describe)];
        _byName = Descriptions.ToDictionary(d => d.Name, StringComparer.Ordinal);
        Hash = HashOf(Descriptions);
        _described = new(() => _questions.Values.FirstOrDefault(q => q.IsCompiled)?.Runtime ?? RuntimeDescription.Of(runtime([])));
    }

    public IReadOnlyList<IRuleDefinition> Definitions { get; }

    public Observation Observation { get; }

    public IReadOnlyList<RuleDescription> Descriptions { get; }

    /// <summary>What the rules run on. A runtime says so of a rule set that it has compiled, be it an empty one.</summary>
    public RuntimeDescription Runtime => _described.Value;

    /// <summary>The SHA-256 over the names and clauses of the rules, of whichever question.</summary>
    public string Hash { get; }

    /// <summary>The rules that answer the question of an area.</summary>
    public QuestionRules Of(string area) => new(this, _questions[area]);

    /// <summary>The same compiled rules with nobody watching.</summary>
    public RuleBase Unobserved() => new(_rules, Observation.None, _runtime, _questions);

    /// <summary>Other rules on the same runtime, with nobody watching. A question that has the same rules as before is not compiled again; one
    /// with a rule that was not there before is compiled at once.</summary>
    /// <exception cref="RuleSetException">Rules can't be compiled; lists each.</exception>
    public RuleBase With(IEnumerable<IRuleDefinition> definitions)
    {
        var known = _rules.ToDictionary(r => r.Rule);
        RuleCode[] rules = [.. definitions.Select(d => known.GetValueOrDefault(d) ?? new RuleCode(d))];
        var others = new RuleBase(rules, Observation.None, _runtime, Question.All.ToImmutableDictionary(q => q.Area, q => Kept(q, rules)));
        var problems = others.CompileWith(r => !known.ContainsKey(r.Rule));
        return problems.IsEmpty ? others : throw new RuleSetException(problems);
    }

    /// <summary>Compiles each question that such a rule takes part in.</summary>
    /// <returns>The rules that can't be compiled.</returns>
    public ImmutableArray<RuleSetProblem> CompileWith(Func<RuleCode, bool> isTouched)
    {
        var problems = new List<RuleSetProblem>();
        foreach (var question in _questions.Values.Where(q => q.Rules.Any(isTouched)))
        {
            try
            {
                _ = question.Factory;
            }
            catch (RuleSetException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        return RuleSetProblem.InOrder(problems);
    }

    public ImmutableArray<string> ClausesOf(string rule) => _byName[rule].Clauses;

    private CompiledQuestion Kept(Question question, IReadOnlyList<RuleCode> rules)
    {
        var before = _questions[question.Area];
        return question.Among(rules).SequenceEqual(before.Rules) ? before : new CompiledQuestion(question, rules, _runtime);
    }

    private static RuleDescription Describe(IRuleDefinition rule) => new(
        rule.Name,
        rule.Description,
        [.. rule.Tags.Where(IsClause).Select(t => t[ClauseAttribute.TagPrefix.Length..]).Order(StringComparer.Ordinal)],
        [.. rule.Tags.Where(t => !IsClause(t)).Order(StringComparer.Ordinal)]);

    private static bool IsClause(string tag) => tag.StartsWith(ClauseAttribute.TagPrefix, StringComparison.Ordinal);

    private static string HashOf(IEnumerable<RuleDescription> rules)
    {
        var text = string.Join('\n', rules.Select(r => $"{r.Name}|{string.Join(',', r.Clauses)}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
