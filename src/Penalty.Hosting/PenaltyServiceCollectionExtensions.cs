using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Penalty;
using Penalty.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Penalty with a host.</summary>
public static class PenaltyServiceCollectionExtensions
{
    /// <summary>Registers <see cref="PenaltyEvaluator"/> as a singleton, with options from the section <c>Penalty</c> of the host's configuration. When the
    /// host starts, the options, the policies and the rules are checked, and everything that is wrong is told in one
    /// <see cref="OptionsValidationException"/>. Uses <see cref="TimeProvider"/>, <see cref="IRuleObserver"/> and
    /// <see cref="IEvaluationObserver"/> where they are registered.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddPenalty(this IServiceCollection services) =>
        services.Add(p => p.GetService<IConfiguration>()?.GetSection(PenaltyOptions.SectionName));

    /// <summary>As <see cref="AddPenalty(IServiceCollection)"/>, with options set in code after the configuration is read.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddPenalty(this IServiceCollection services, Action<PenaltyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddPenalty().Configure(configure);
    }

    /// <summary>As <see cref="AddPenalty(IServiceCollection)"/>, with options from another section.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddPenalty(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.Add(_ => section);
    }

    /// <summary>Changes the builder of the evaluator in code: for rules and policies that no option can name. May be called several times.</summary>
    /// <param name="services">The services.</param>
    /// <param name="change">What to change, after the options are applied.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection ConfigurePenalty(
        this IServiceCollection services, Action<IServiceProvider, PenaltyEvaluatorBuilder> change)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(change);
        return services.AddSingleton(new BuilderChange(change));
    }

    private static IServiceCollection Add(this IServiceCollection services, Func<IServiceProvider, IConfiguration?> section)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(p => new BoundSection(section(p)));
        services.TryAddSingleton<EvaluatorSetup>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PenaltyOptions>, OptionsValidation>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IEvaluationObserver, EvaluationLog>());
        services.TryAddSingleton(Evaluator);
        services.AddOptions<PenaltyOptions>().Configure<BoundSection>((o, s) => s.Bind(o)).ValidateOnStart();
        return services;
    }

    /// <summary>Validation is what builds the evaluator: nothing else can tell whether the rules fit together.</summary>
    private static PenaltyEvaluator Evaluator(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptionsMonitor<PenaltyOptions>>().CurrentValue;
        var evaluator = services.GetRequiredService<EvaluatorSetup>().Evaluator!;
        if (services.GetService<ILogger<PenaltyEvaluator>>() is { } logger) StartLog.Write(logger, evaluator, options.Language);
        return evaluator;
    }
}
