using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Gives a rule its repeatability.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class RepeatabilityAttribute : Attribute
{
    /// <summary>Gives a rule its repeatability.</summary>
    /// <param name="value">The repeatability.</param>
    public RepeatabilityAttribute(RuleRepeatability value) => Value = value;

    internal RuleRepeatability Value { get; }
}
