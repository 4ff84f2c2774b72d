using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>Shorter ways to use rule repositories.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>The rules of all rule sets.</summary>
    /// <param name="repository">The repository.</param>
    /// <returns>The rules.</returns>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.GetRuleSets().SelectMany(s => s.Rules);
    }

    /// <summary>Compiles the rules of all rule sets.</summary>
    /// <param name="repository">The repository.</param>
    /// <returns>The factory.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository) => repository.Compile(CancellationToken.None);

    /// <summary>Compiles the rules of all rule sets.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="cancellationToken">Stops the compilation.</param>
    /// <returns>The factory.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return new RuleCompiler().Compile(repository.GetRuleSets(), cancellationToken);
    }
}
