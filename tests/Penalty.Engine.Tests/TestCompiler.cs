namespace Penalty.Engine.Tests;

/// <summary>Compiles rules for the runtime under test: Penalty.Engine, or NRules' own engine when the variable PENALTY_TEST_RUNTIME is
/// <c>nrules</c>. What a test expects is what NRules does; so the tests pass on both.</summary>
internal sealed class TestCompiler
{
    private readonly RuleCompiler? _ours;
    private readonly NRules.RuleCompiler? _nrules;

    public TestCompiler()
        : this(new EngineOptions())
    {
    }

    public TestCompiler(RuleCompilerOptions options)
    {
        if (IsNRules) _nrules = new NRules.RuleCompiler(options);
        else _ours = new RuleCompiler(options);
    }

    public static bool IsNRules { get; } = Environment.GetEnvironmentVariable("PENALTY_TEST_RUNTIME") == "nrules";

    public FactIdentityComparerRegistry FactIdentityComparerRegistry =>
        _ours?.FactIdentityComparerRegistry ?? _nrules!.FactIdentityComparerRegistry;

    public AggregatorRegistry AggregatorRegistry => _ours?.AggregatorRegistry ?? _nrules!.AggregatorRegistry;

    public IExpressionCompiler ExpressionCompiler
    {
        set
        {
            if (_ours is not null) _ours.ExpressionCompiler = value;
            else _nrules!.ExpressionCompiler = value;
        }
    }

    public ISessionFactory Compile(IEnumerable<IRuleDefinition> rules, CancellationToken cancellationToken = default) =>
        _ours?.Compile(rules, cancellationToken) ?? _nrules!.Compile(rules, cancellationToken);
}
