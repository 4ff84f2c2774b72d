namespace Penalty.Engine.Tests.Judge;

/// <summary>What two runtimes need not agree in. The variable PENALTY_RELAX takes these names, separated by commas.</summary>
[Flags]
internal enum Relaxed
{
    None = 0,

    /// <summary>The order of matches created, updated and removed; how often each is counts all the same.</summary>
    MatchOrder = 1,

    /// <summary>The contents of facts at the time of such an event; which match it is counts all the same.</summary>
    MatchContents = 2,

    /// <summary>Events of facts.</summary>
    Facts = 4,

    /// <summary>Which expressions are evaluated, in what order, with what result.</summary>
    Expressions = 8,

    /// <summary>The calls of custom aggregators.</summary>
    Aggregators = 16,

    /// <summary>The order of things that are about different aspects.</summary>
    Interleaving = 32,

    /// <summary>The order of facts in working memory.</summary>
    MemoryOrder = 64,
}
