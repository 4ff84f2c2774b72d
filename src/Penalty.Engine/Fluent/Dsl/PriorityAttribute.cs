namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Gives a rule its priority.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class PriorityAttribute : Attribute
{
    /// <summary>Gives a rule its priority.</summary>
    /// <param name="value">The priority.</param>
    public PriorityAttribute(int value) => Value = value;

    internal int Value { get; }
}
