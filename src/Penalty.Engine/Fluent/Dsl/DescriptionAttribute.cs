namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Gives a rule its description.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DescriptionAttribute : Attribute
{
    /// <summary>Gives a rule its description.</summary>
    /// <param name="value">The description.</param>
    public DescriptionAttribute(string value) => Value = value;

    internal string Value { get; }
}
