namespace Penalty.Hosting;

/// <summary>A change to the builder, as the host registered it.</summary>
internal sealed record BuilderChange(Action<IServiceProvider, PenaltyEvaluatorBuilder> Apply);
