namespace Penalty.Engine.RuleModel.Builders;

internal static class PatternValidation
{
    internal static void Validate(PatternElement pattern)
    {
        ValidateSource(pattern);
        foreach (var condition in pattern.Expressions.Find(PatternElement.ConditionName).Select(e => e.Expression))
        {
            if (condition.ReturnType != typeof(bool))
                throw new ArgumentException($"Pattern condition must return a Boolean result. Condition={condition}");
        }
    }

    private static void ValidateSource(PatternElement pattern)
    {
        var resultType = pattern.Source switch
        {
            null => pattern.ValueType,
            AggregateElement aggregate => aggregate.ResultType,
            BindingElement binding => binding.ResultType,
            var other => throw new ArgumentException($"Invalid source element. ElementType={other.ElementType}"),
        };
        if (!pattern.ValueType.IsAssignableFrom(resultType))
        {
            throw new ArgumentException(
                $"Pattern source is not assignable to the pattern. PatternType={pattern.ValueType}, SourceType={resultType}");
        }
    }
}
