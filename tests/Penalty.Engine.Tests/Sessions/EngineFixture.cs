namespace Penalty.Engine.Tests.Sessions;

/// <summary>A session over some rules, and what the rules log.</summary>
internal static class EngineFixture
{
    public static List<string> Log { get; } = [];

    public static ISession SessionOf(params Rule[] rules)
    {
        Log.Clear();
        return FactoryOf(rules).CreateSession();
    }

    public static ISessionFactory FactoryOf(params Rule[] rules) => new TestCompiler().Compile(Definitions(rules));

    public static ISessionFactory FactoryOf(TestCompiler compiler, params Rule[] rules) => compiler.Compile(Definitions(rules));

    public static IReadOnlyCollection<IRuleDefinition> Definitions(params Rule[] rules) => new RuleDefinitionFactory().Create(rules);

    public static void Write(string line) => Log.Add(line);

    public static Buyer B(int id, int group = 0, int value = 0) => new(id) { Group = group, Value = value };

    public static Seller S(int id, int group = 0, int value = 0) => new(id) { Group = group, Value = value };

    /// <summary>A rule that fires once for each buyer, and logs its own name with the buyer's number.</summary>
    public static TestRule EachBuyer(string name = "each", int priority = 0) => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(_ => Write(name + b.Id));
    }, name, priority);

    /// <summary>A rule that links what it found to each buyer.</summary>
    public static TestRule YieldPerBuyer(string name = "yields") => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Yield(_ => new Found(name, b.Id + ""));
    }, name);

    public static void Throw(string message) => throw new InvalidOperationException(message);
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

    /// <summary>What the rule says of itself beyond conditions and actions.</summary>
    public Action<IFilterExpression>? Filters { get; init; }

    public Action<IDependencyExpression>? Dependencies { get; init; }

    public override void Define()
    {
        Name(_name);
        Priority(_priority);
        Dependencies?.Invoke(Dependency());
        _define(When(), Then());
        Filters?.Invoke(Filter());
    }
}
