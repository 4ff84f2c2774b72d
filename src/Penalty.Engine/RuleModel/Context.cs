namespace Penalty.Engine.RuleModel;

/// <summary>An empty context for visitors that need none.</summary>
public class Context
{
    /// <summary>The one empty context.</summary>
    public static Context Empty { get; } = new();
}
