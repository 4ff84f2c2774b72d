using Penalty.Engine.Tests.Matching;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Differences;

/// <summary>The same rules on NRules' own runtime and on Penalty.Engine, whichever of the two the other tests run on.</summary>
internal static class SideBySide
{
    public static Watch OnNRules(params Rule[] rules) => new(NRulesFactory(rules));

    public static Watch OnPenalty(params Rule[] rules) => new(PenaltyFactory(rules));

    public static ISessionFactory NRulesFactory(params Rule[] rules) => new NRules.RuleCompiler().Compile(Definitions(rules));

    public static ISessionFactory PenaltyFactory(params Rule[] rules) => new RuleCompiler().Compile(Definitions(rules));
}
