using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>How rules are compiled and run: NRules' options, and what this runtime has beside them.</summary>
public sealed class EngineOptions : RuleCompilerOptions
{
    /// <summary>The most rules that one call of <see cref="ISession.Fire()"/> fires; beyond it the call throws a
    /// <see cref="FiringLimitException"/>. Unlimited unless it is set.</summary>
    public int FiringLimit { get; set; } = int.MaxValue;

    /// <summary>So many pairs of a join are looked at one by one before its sides are hashed; zero hashes at once, for tests.</summary>
    internal int PairsBeforeHashing { get; set; } = JoinSides.Patience;
}
