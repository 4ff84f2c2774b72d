namespace Penalty.Benchmarks.Rows;

/// <summary>All goals, in one place. They are aims to report on: no time ever fails a build.</summary>
public static class Goals
{
    /// <summary>NRules' memory for a decision, as a multiple of Penalty.Engine's.</summary>
    public static readonly Goal DecisionBytes = Goal.AtLeast(25, "×");

    /// <summary>Ten times the facts of a join, whichever side comes first: linear, with room for the caches.</summary>
    public static readonly Goal Join = Goal.AtMost(14, "×");

    /// <summary>A hundred times the rules: the time for a fact stays.</summary>
    public static readonly Goal Equality = Goal.AtMost(2, "×");

    public static readonly Goal FirstVerdict = Goal.AtMost(60, "ms");

    public static readonly Goal ManyRules = Goal.AtMost(1000, "ms");

    public static readonly Goal TwoThreads = Goal.AtLeast(1.8, "×");

    /// <summary>Ten times the facts of an aggregate: about a logarithm.</summary>
    public static readonly Goal Update = Goal.AtMost(2, "×");

    /// <summary>NRules' time for a decision, as a multiple of Penalty.Engine's.</summary>
    public static Goal Decision(int facts) => Goal.AtLeast(facts <= 30 ? 8 : 6, "×");
}
