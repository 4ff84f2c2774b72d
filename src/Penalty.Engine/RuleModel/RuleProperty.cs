namespace Penalty.Engine.RuleModel;

/// <summary>A named value that a rule carries.</summary>
public class RuleProperty
{
    /// <summary>A named value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public RuleProperty(string name, object value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public object Value { get; }
}
