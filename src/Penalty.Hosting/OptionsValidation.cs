using Microsoft.Extensions.Options;

namespace Penalty.Hosting;

/// <summary>Options are valid when an evaluator can be built from them.</summary>
internal sealed class OptionsValidation(EvaluatorSetup setup) : IValidateOptions<PenaltyOptions>
{
    public ValidateOptionsResult Validate(string? name, PenaltyOptions options)
    {
        var problems = setup.Build(options);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.Select(p => p.In(options.Language)));
    }
}
