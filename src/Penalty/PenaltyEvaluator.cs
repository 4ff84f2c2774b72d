using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Rules on harassment cases: facts in, a ruling that explains itself out. Made once, and safe to use by several threads.</summary>
public sealed class PenaltyEvaluator
{
    private readonly RuleBase _rules;

    internal PenaltyEvaluator(PolicyCatalog policies, RuleBase rules)
    {
        Policies = policies;
        _rules = rules;
    }

    /// <summary>The policies that it applies.</summary>
    public PolicyCatalog Policies { get; }

    /// <summary>The rules that it runs, by name.</summary>
    public IReadOnlyList<RuleDescription> Rules => _rules.Descriptions;

    /// <summary>What tells this rule set from others: the SHA-256 over the names and clauses of the rules, in lower-case hexadecimal.</summary>
    public string RuleSet => _rules.Hash;

    /// <summary>The rules engine that it runs on, and what is missing when that is not Penalty's own.</summary>
    public EngineDescription Engine => _rules.Engine;

    /// <summary>An evaluator with the policies and rules that Penalty brings.</summary>
    /// <returns>The evaluator.</returns>
    public static PenaltyEvaluator CreateDefault() => new PenaltyEvaluatorBuilder().Build();

    /// <summary>A builder, for policies and rules of one's own.</summary>
    /// <returns>The builder, with the policies and rules that Penalty brings.</returns>
    public static PenaltyEvaluatorBuilder CreateBuilder() => new();

    /// <summary>Who feeds whom: the rules with the types of facts that they match and conclude.</summary>
    /// <returns>The graph.</returns>
    public RuleGraph Graph() => _rules.Graph();

    /// <summary>Rules on a case.</summary>
    /// <param name="harassmentCase">The case; its consistency was checked when it was read (<see cref="CaseReader"/>).</param>
    /// <returns>The ruling. When a rule fails, the ruling refers the case to a human, and nothing is imposed.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when the conduct happened, or the one asked for is not known.</exception>
    public Ruling Evaluate(HarassmentCase harassmentCase)
    {
        ArgumentNullException.ThrowIfNull(harassmentCase);
        var prepared = CasePreparation.Prepare(harassmentCase, Policies);
        return RulingAssembly.Assemble(prepared, _rules.Run(prepared.Facts), _rules);
    }

    /// <summary>Rules on a stream of cases. Results come in the order of the cases; a case that fails does not stop the rest.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="maxParallel">How many cases are ruled on at once at most; the number of processors when zero.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>A result for each case.</returns>
    /// <exception cref="OperationCanceledException">The stream was stopped.</exception>
    public IAsyncEnumerable<CaseResult> EvaluateAsync(
        IAsyncEnumerable<HarassmentCase> cases, int maxParallel = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfNegative(maxParallel);
        return CaseStream.RunAsync(cases, (c, _) => Task.FromResult(Result(c)), maxParallel, cancellationToken);
    }

    /// <summary>Reads case files and rules on them. Results come in the order of the files; one that can't be read or ruled on does not stop the rest.</summary>
    /// <param name="paths">The paths of the files.</param>
    /// <param name="maxParallel">How many files are worked on at once at most; the number of processors when zero.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>A result for each file.</returns>
    /// <exception cref="OperationCanceledException">The stream was stopped.</exception>
    public IAsyncEnumerable<CaseFileResult> EvaluateFilesAsync(
        IAsyncEnumerable<string> paths, int maxParallel = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentOutOfRangeException.ThrowIfNegative(maxParallel);
        return CaseStream.RunAsync(paths, ResultOfFileAsync, maxParallel, cancellationToken);
    }

    private CaseResult Result(HarassmentCase harassmentCase)
    {
        try
        {
            return new CaseResult(harassmentCase, Evaluate(harassmentCase), null);
        }
        catch (Exception e)
        {
            // Whatever is wrong with one case is told with that case: the next one is not to blame for it.
            return new CaseResult(harassmentCase, null, e);
        }
    }

    private async Task<CaseFileResult> ResultOfFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var result = Result(await CaseReader.ReadFileAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false));
            return new CaseFileResult(path, result.Case, result.Ruling, result.Error);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new CaseFileResult(path, null, null, e);
        }
    }
}
