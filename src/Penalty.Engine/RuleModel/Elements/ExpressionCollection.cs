using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Penalty.Engine.RuleModel;

/// <summary>Named expressions in the order in which they were declared; several may have one name.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name is part of the NRules interface.")]
public class ExpressionCollection : IReadOnlyList<NamedExpressionElement>
{
    private readonly IReadOnlyList<NamedExpressionElement> _expressions;

    internal ExpressionCollection(IEnumerable<NamedExpressionElement> expressions) => _expressions = [.. expressions];

    /// <summary>How many there are.</summary>
    public int Count => _expressions.Count;

    /// <summary>The expression at an index.</summary>
    /// <param name="index">The index, from zero.</param>
    public NamedExpressionElement this[int index] => _expressions[index];

    /// <summary>The one expression of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is none of that name, or more than one.</exception>
    public NamedExpressionElement this[string name] => FindSingleOrDefault(name)
        ?? throw new ArgumentException($"Expression with the given name not found. Name={name}", nameof(name));

    /// <summary>The expressions of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The expressions.</returns>
    public IEnumerable<NamedExpressionElement> Find(string name) => _expressions.Where(e => e.Name == name);

    /// <summary>The one expression of a name, if there is one.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The expression, or <see langword="null"/>.</returns>
    /// <exception cref="InvalidOperationException">There is more than one of that name.</exception>
    public NamedExpressionElement? FindSingleOrDefault(string name) => _expressions.SingleOrDefault(e => e.Name == name);

    /// <inheritdoc/>
    public IEnumerator<NamedExpressionElement> GetEnumerator() => _expressions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>These expressions, or a collection of others when they differ.</summary>
    /// <param name="expressions">The expressions wanted.</param>
    /// <returns>This collection when the expressions are the same, else a new one.</returns>
    public ExpressionCollection Update(IReadOnlyList<NamedExpressionElement> expressions) =>
        expressions.SequenceEqual(_expressions) ? this : new ExpressionCollection(expressions);
}
