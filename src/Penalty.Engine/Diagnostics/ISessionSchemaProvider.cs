namespace Penalty.Engine.Diagnostics;

/// <summary>Something that runs over a network of nodes and can show it.</summary>
public interface ISessionSchemaProvider
{
    /// <summary>The network as a graph.</summary>
    /// <returns>The graph: a copy that stays as it is.</returns>
    ReteGraph GetSchema();
}
