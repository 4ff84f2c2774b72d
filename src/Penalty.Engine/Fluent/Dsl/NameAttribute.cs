namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Gives a rule its name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NameAttribute : Attribute
{
    /// <summary>Gives a rule its name.</summary>
    /// <param name="value">The name.</param>
    public NameAttribute(string value) => Value = value;

    internal string Value { get; }
}
