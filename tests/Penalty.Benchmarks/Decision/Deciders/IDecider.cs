using Penalty.Benchmarks.Decision.Cases;

namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>A contender: comes from the facts of a case to its whole verdict.</summary>
public interface IDecider
{
    string Name { get; }

    Verdict Decide(DecisionCase decisionCase);
}
