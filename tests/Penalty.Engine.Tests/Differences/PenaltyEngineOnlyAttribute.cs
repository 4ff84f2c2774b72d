using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Penalty.Engine.Tests.Differences;

/// <summary>What only Penalty.Engine promises: not run when the tests run on NRules.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class PenaltyEngineOnlyAttribute : NUnitAttribute, IApplyToTest
{
    private readonly string _reason;

    public PenaltyEngineOnlyAttribute(string reason) => _reason = reason;

    public void ApplyToTest(Test test)
    {
        if (!TestCompiler.IsNRules || test.RunState == RunState.NotRunnable) return;
        test.RunState = RunState.Ignored;
        test.Properties.Set(PropertyNames.SkipReason, _reason);
    }
}
