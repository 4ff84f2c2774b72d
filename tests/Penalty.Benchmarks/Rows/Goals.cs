namespace Penalty.Benchmarks.Rows;

/// <summary>All goals, in one place. They are aims to report on: no time ever fails a build.</summary>
public static class Goals
{
    /// <summary>The engine's memory for a small decision.</summary>
    public static readonly Goal SmallDecisionBytes = Goal.AtMost(2048, "B");

    /// <summary>The engine's time for a small decision, as a multiple of that of Microsoft RulesEngine.</summary>
    public static readonly Goal OverExpressions = Goal.AtMost(0.2, "×");

    /// <summary>Ten times the facts of a join: linear, with room for the caches.</summary>
    public static readonly Goal Join = Goal.AtMost(13, "×");

    /// <summary>A hundred times the rules: the time for a fact stays.</summary>
    public static readonly Goal Equality = Goal.AtMost(2, "×");

    public static readonly Goal FirstVerdict = Goal.AtMost(60, "ms");

    public static readonly Goal ManyRules = Goal.AtMost(1000, "ms");

    public static readonly Goal TwoThreads = Goal.AtLeast(1.8, "×");

    /// <summary>The engine's time for a decision, as a multiple of the time by hand.</summary>
    public static Goal Decision(int facts) => Goal.AtMost(facts switch { <= 8 => 12, <= 30 => 25, _ => 8 }, "×");

    /// <summary>Ten times the facts of an aggregate: about a logarithm.</summary>
    public static readonly Goal Update = Goal.AtMost(2, "×");
}
