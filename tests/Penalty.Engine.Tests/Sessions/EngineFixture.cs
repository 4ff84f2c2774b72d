using Penalty.Engine.Fluent;
using Penalty.Engine.Fluent.Dsl;

namespace Penalty.Engine.Tests.Sessions;

/// <summary>A session over one rule, and what the rule logs.</summary>
internal static class EngineFixture
{
    public static List<string> Log { get; } = [];

    public static ISession SessionOf(params Rule[] rules)
    {
        Log.Clear();
        return new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();
    }

    public static void Write(string line) => Log.Add(line);
}

/// <summary>A rule from two delegates, for tests.</summary>
internal sealed class TestRule : Rule
{
    private readonly Action<ILeftHandSideExpression, IRightHandSideExpression> _define;
    private readonly string _name;
    private readonly int _priority;

    public TestRule(Action<ILeftHandSideExpression, IRightHandSideExpression> define, string name = "test", int priority = 0)
    {
        _define = define;
        _name = name;
        _priority = priority;
    }

    public override void Define()
    {
        Name(_name);
        Priority(_priority);
        _define(When(), Then());
    }
}
