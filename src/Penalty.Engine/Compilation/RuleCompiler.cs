using Penalty.Engine.Compilation;

namespace Penalty.Engine;

/// <summary>Compiles rules into a factory of sessions.</summary>
public class RuleCompiler
{
    /// <summary>A compiler with the default options.</summary>
    public RuleCompiler()
        : this(new EngineOptions())
    {
    }

    /// <summary>A compiler with options.</summary>
    /// <param name="options">The options: NRules', or <see cref="EngineOptions"/>.</param>
    public RuleCompiler(RuleCompilerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        NRulesInternals.Check();
        Options = options;
        AggregatorRegistry = NRulesInternals.NewAggregatorRegistry();
    }

    /// <summary>How facts are told apart.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>The custom aggregators.</summary>
    public AggregatorRegistry AggregatorRegistry { get; }

    /// <summary>Turns expressions into delegates.</summary>
    public IExpressionCompiler ExpressionCompiler { get; set; } = new ExpressionCompiler();

    internal RuleCompilerOptions Options { get; }

    /// <summary>Compiles rules.</summary>
    /// <param name="ruleDefinitions">The rules.</param>
    /// <returns>The factory.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles rules.</summary>
    /// <param name="ruleDefinitions">The rules.</param>
    /// <param name="cancellationToken">Stops the compilation.</param>
    /// <returns>The factory.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled: there is no factory with rules missing.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        var builder = new NetworkBuilder(this);
        foreach (var definition in ruleDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                builder.Add(definition);
            }
            catch (Exception e)
            {
                throw NRulesInternals.CompilationException("Failed to compile rule", definition.Name, e);
            }
        }

        return new SessionFactory(builder.Build());
    }

    /// <summary>Compiles the rules of rule sets.</summary>
    /// <param name="ruleSets">The rule sets.</param>
    /// <returns>The factory.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <summary>Compiles the rules of rule sets.</summary>
    /// <param name="ruleSets">The rule sets.</param>
    /// <param name="cancellationToken">Stops the compilation.</param>
    /// <returns>The factory.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled: there is no factory with rules missing.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken) =>
        Compile(ruleSets.SelectMany(s => s.Rules), cancellationToken);
}
