using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Penalty.Model;
using Penalty.Model.Json;

namespace Penalty.Hosting;

/// <summary>Builds the evaluator from the options, and gathers everything that is wrong with them.</summary>
internal sealed class EvaluatorSetup(IServiceProvider services, IEnumerable<BuilderChange> changes)
{
    /// <summary>The evaluator; <see langword="null"/> until options were found valid.</summary>
    public PenaltyEvaluator? Evaluator { get; private set; }

    /// <summary>Builds the evaluator.</summary>
    /// <returns>Everything that is wrong; empty when the evaluator is there.</returns>
    public IReadOnlyList<LocalizedText> Build(PenaltyOptions options)
    {
        var problems = new List<LocalizedText>(options.Unbound);
        var values = OptionValues.Problems(options).ToList();
        problems.AddRange(values);
        var root = services.GetService<IHostEnvironment>()?.ContentRootPath ?? AppContext.BaseDirectory;
        var given = new GivenFiles(root, values.Count > 0 ? InputLimits.Default : options.InputLimits, problems);
        var policies = given.Policies(options.Policies);
        var assemblies = given.Assemblies(options.RuleAssemblies);

        // With a file missing, the rules can't be judged: half of what would be told is only for want of it.
        if (problems.Count > 0) return problems;
        var builder = PenaltyEvaluator.CreateBuilder().WithPolicies([.. policies]).WithInputLimits(options.InputLimits)
            .UseRuntime(Runtimes.Find(options.Runtime)!);
        foreach (var assembly in assemblies) builder.WithRules(assembly);
        foreach (var rule in options.Without) builder.Without(rule);
        if (options.WithoutBuiltInRules) builder.WithoutBuiltInRules();
        if (options.Strict) builder.Strict();
        if (options.MaxParallel is { } parallel) builder.WithMaxParallel(parallel);
        AddServices(builder);
        Build(builder, problems);
        return problems;
    }

    private void AddServices(PenaltyEvaluatorBuilder builder)
    {
        if (services.GetService<TimeProvider>() is { } time) builder.WithTimeProvider(time);
        foreach (var observer in services.GetServices<IRuleObserver>()) builder.WithObserver(observer);
        foreach (var observer in services.GetServices<IEvaluationObserver>()) builder.WithObserver(observer);
        foreach (var change in changes) change.Apply(services, builder);
    }

    private void Build(PenaltyEvaluatorBuilder builder, List<LocalizedText> problems)
    {
        try
        {
            Evaluator = builder.Build();
        }
        catch (RuleSetException e)
        {
            problems.AddRange(e.Problems.Select(p => new LocalizedText(p.In(Language.En), p.In(Language.ZhCn))));
        }
        catch (InvalidInputException e)
        {
            problems.AddRange(GivenFiles.Told(e));
        }
        catch (Exception e)
        {
            // What an observer of the host throws when it gets to know the evaluator.
            problems.Add(new LocalizedText($"rules: {e.Message}", $"规则：{e.Message}"));
        }
    }
}
