using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>A node of the network that rules were compiled into.</summary>
public class ReteNode
{
    internal ReteNode(
        int id, NodeType nodeType, Type? outputType, IReadOnlyCollection<KeyValuePair<string, object>> properties,
        IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> expressions, IReadOnlyCollection<IRuleDefinition> rules)
    {
        Id = id;
        NodeType = nodeType;
        OutputType = outputType;
        Properties = properties;
        Expressions = expressions;
        Rules = rules;
    }

    /// <summary>The number of the node, by which its metrics are found.</summary>
    public int Id { get; }

    /// <summary>The kind of node.</summary>
    public NodeType NodeType { get; }

    /// <summary>The type of what the node passes on, or <see langword="null"/> when it has none.</summary>
    public Type? OutputType { get; }

    /// <summary>What is worth knowing of the node, by name.</summary>
    public IReadOnlyCollection<KeyValuePair<string, object>> Properties { get; }

    /// <summary>The expressions that the node evaluates, by name.</summary>
    public IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Expressions { get; }

    /// <summary>The rules that the node serves; rules share nodes.</summary>
    public IReadOnlyCollection<IRuleDefinition> Rules { get; }
}
