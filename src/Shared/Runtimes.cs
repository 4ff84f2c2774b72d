using System.Collections.Immutable;
using NRules;
using NRules.RuleModel;

namespace Penalty;

/// <summary>The runtimes that a program can be started with, by the names that rulings give in their provenance. Compiled into what starts a program:
/// the command line and hosting. The library itself names none but NRules.</summary>
internal static class Runtimes
{
    /// <summary>NRules' own engine.</summary>
    public const string Default = "nrules";

    /// <summary>The faster runtime beside it.</summary>
    private const string PenaltyEngine = "penalty-engine";

    /// <summary>The names that can be chosen.</summary>
    public static ImmutableArray<string> Names { get; } = [Default, PenaltyEngine];

    /// <summary>What compiles rules for a runtime.</summary>
    /// <param name="name">The name of the runtime.</param>
    /// <returns>What compiles rules, or <see langword="null"/> when there is no runtime of this name.</returns>
    public static Func<IEnumerable<IRuleDefinition>, ISessionFactory>? Find(string name) => name switch
    {
        Default => rules => new RuleCompiler().Compile(rules),
        PenaltyEngine => rules => new Engine.RuleCompiler().Compile(rules),
        _ => null,
    };
}
