namespace Penalty.Engine.Tests.Judge;

/// <summary>The runtimes that meet.</summary>
internal static class Runtime
{
    /// <summary>NRules, which is the judge.</summary>
    public static ISessionFactory NRules(IEnumerable<IRuleDefinition> rules) =>
        new global::NRules.RuleCompiler { ExpressionCompiler = new InterpretingCompiler() }.Compile(rules);

    /// <summary>Ours, which NRules judges.</summary>
    public static ISessionFactory PenaltyEngine(IEnumerable<IRuleDefinition> rules) =>
        new RuleCompiler { ExpressionCompiler = new InterpretingCompiler() }.Compile(rules);

    /// <summary>Ours, with every join hashed from the first pair on.</summary>
    public static ISessionFactory HashingAtOnce(IEnumerable<IRuleDefinition> rules) =>
        new RuleCompiler(new EngineOptions { PairsBeforeHashing = 0 }) { ExpressionCompiler = new InterpretingCompiler() }.Compile(rules);

    /// <summary>The names in the variable PENALTY_RELAX, or what is relaxed without it.</summary>
    public static Relaxed Relaxed(Relaxed otherwise) =>
        Enum.TryParse<Relaxed>(Environment.GetEnvironmentVariable("PENALTY_RELAX"), ignoreCase: true, out var relaxed) ? relaxed : otherwise;
}
