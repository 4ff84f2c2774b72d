namespace Penalty.Engine.RuleModel;

/// <summary>An element of a rule: a node of the canonical, immutable tree.</summary>
public abstract class RuleElement
{
    private readonly Lazy<IReadOnlyCollection<Declaration>> _exports;
    private readonly Lazy<IReadOnlyCollection<Declaration>> _imports;

    internal RuleElement()
    {
        _exports = new Lazy<IReadOnlyCollection<Declaration>>(() => [.. CollectExports().Distinct()]);
        _imports = new Lazy<IReadOnlyCollection<Declaration>>(() => [.. CollectImports().Distinct()]);
    }

    /// <summary>The kind of element.</summary>
    public abstract ElementType ElementType { get; }

    /// <summary>The declarations that later elements can refer to.</summary>
    public IReadOnlyCollection<Declaration> Exports => _exports.Value;

    /// <summary>The declarations that it needs from earlier elements.</summary>
    public IReadOnlyCollection<Declaration> Imports => _imports.Value;

    internal abstract RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor);

    private protected virtual IEnumerable<Declaration> CollectExports() => [];

    private protected virtual IEnumerable<Declaration> CollectImports() => [];
}
