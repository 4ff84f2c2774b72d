using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Penalty.Model.Rulings;
using Penalty.Rules;

namespace Penalty;

/// <summary>Compiled rules. Each run has a session of its own, so that several can go on at once.</summary>
internal sealed class RuleBase
{
    /// <summary>No case needs a tenth of it; a rule that never stops is stopped here.</summary>
    private const int MostFirings = 100_000;

    /// <summary>Rules that go round for ever have each fired again after this many firings.</summary>
    private const int LongestRound = 1_000;

    private readonly ISessionFactory _factory;
    private readonly Dictionary<string, RuleDescription> _byName;

    private RuleBase(ISessionFactory factory, IReadOnlyList<IRuleDefinition> definitions, Observation observation)
    {
        _factory = factory;
        Definitions = definitions;
        Observation = observation;
        Descriptions = [.. definitions.Select(Describe)];
        _byName = Descriptions.ToDictionary(d => d.Name, StringComparer.Ordinal);
        Hash = HashOf(Descriptions);
        Engine = EngineSeam.Describe(factory);
    }

    public IReadOnlyList<IRuleDefinition> Definitions { get; }

    public Observation Observation { get; }

    public IReadOnlyList<RuleDescription> Descriptions { get; }

    public EngineDescription Engine { get; }

    /// <summary>The SHA-256 over the names and clauses of the rules.</summary>
    public string Hash { get; }

    public static RuleBase Compile(IReadOnlyList<IRuleDefinition> rules, ImmutableArray<IRuleObserver> observers) =>
        new(new RuleCompiler().Compile(rules), rules, new Observation(observers));

    /// <summary>The same compiled rules with nobody watching.</summary>
    public RuleBase Unobserved() => new(_factory, Definitions, Observation.None);

    public ImmutableArray<string> ClausesOf(string rule) => _byName[rule].Clauses;

    /// <summary>Why a run came to nothing, with the clauses of the rule that failed; <see langword="null"/> when none did.</summary>
    public Referral? ReferralOf(RuleRun run) =>
        run.Referral is { } failed ? failed with { Clauses = failed.Rule is null ? [] : ClausesOf(failed.Rule) } : null;

    public RuleRun Run(IEnumerable<object> facts)
    {
        var session = _factory.CreateSession();
        var trace = new RunTrace(session);
        Observation.Watch(session);
        try
        {
            session.InsertAll(facts);
            if (session.Fire(MostFirings) < MostFirings) return trace.Complete();
            trace.Overdue();
            return session.Fire(LongestRound) < LongestRound ? trace.Complete() : trace.NeverDone(MostFirings);
        }
        catch (RuleExecutionException e)
        {
            return trace.Failed((e.InnerException ?? e).Message);
        }
        catch (ArgumentException e)
        {
            return trace.Failed(e.Message);
        }
        finally
        {
            EngineSeam.End(session);
        }
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
