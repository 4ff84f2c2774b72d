namespace Penalty.Engine.Diagnostics;

/// <summary>A link along which facts flow from one node to another.</summary>
public class ReteLink
{
    internal ReteLink(ReteNode source, ReteNode target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>The node that facts come from.</summary>
    public ReteNode Source { get; }

    /// <summary>The node that facts go to.</summary>
    public ReteNode Target { get; }
}
