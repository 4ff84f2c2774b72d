namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Gives a rule its tag; a rule may have several.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute : Attribute
{
    /// <summary>Gives a rule its tag; a rule may have several.</summary>
    /// <param name="value">The tag; a rule may have several.</param>
    public TagAttribute(string value) => Value = value;

    internal string Value { get; }
}
