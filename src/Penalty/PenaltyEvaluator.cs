using System.Runtime.CompilerServices;
using System.Threading.Channels;
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

    /// <summary>The rules engine that it runs on, and what is missing when that is not Penalty's own.</summary>
    public EngineDescription Engine => _rules.Engine;

    /// <summary>An evaluator with the policies and rules that Penalty brings.</summary>
    /// <returns>The evaluator.</returns>
    public static PenaltyEvaluator CreateDefault() => new PenaltyEvaluatorBuilder().Build();

    /// <summary>A builder, for policies and rules of one's own.</summary>
    /// <returns>The builder, with the policies and rules that Penalty brings.</returns>
    public static PenaltyEvaluatorBuilder CreateBuilder() => new();

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
    /// <param name="maxParallel">How many cases are ruled on at once; the number of processors when zero.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>A result for each case.</returns>
    public async IAsyncEnumerable<CaseResult> EvaluateAsync(
        IAsyncEnumerable<HarassmentCase> cases, int maxParallel = 0,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfNegative(maxParallel);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Channel.CreateBounded<Task<CaseResult>>(maxParallel == 0 ? Environment.ProcessorCount : maxParallel);
        var feeding = FeedAsync(cases, running.Writer, stop.Token);
        try
        {
            await foreach (var result in running.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return await result.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FeedAsync(
        IAsyncEnumerable<HarassmentCase> cases, ChannelWriter<Task<CaseResult>> writer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var one in cases.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await writer.WaitToWriteAsync(cancellationToken).ConfigureAwait(false);
                await writer.WriteAsync(Task.Run(() => Result(one), cancellationToken), cancellationToken).ConfigureAwait(false);
            }

            writer.Complete();
        }
        catch (Exception e)
        {
            writer.Complete(e);
        }
    }

    private CaseResult Result(HarassmentCase harassmentCase)
    {
        try
        {
            return new CaseResult(harassmentCase, Evaluate(harassmentCase), null);
        }
        catch (PolicyNotFoundException e)
        {
            return new CaseResult(harassmentCase, null, e);
        }
    }
}

/// <summary>The result of one case of a stream.</summary>
/// <param name="Case">The case.</param>
/// <param name="Ruling">The ruling, or <see langword="null"/> when there is none.</param>
/// <param name="Error">Why there is no ruling, or <see langword="null"/>.</param>
public sealed record CaseResult(HarassmentCase Case, Ruling? Ruling, Exception? Error);
