namespace Penalty.Engine.RuleModel;

/// <summary>A group of conditions.</summary>
public abstract class GroupElement : RuleElement
{
    internal GroupElement(IReadOnlyList<RuleElement> childElements) => ChildElements = childElements;

    /// <summary>The conditions, in the order in which they were declared.</summary>
    public IReadOnlyList<RuleElement> ChildElements { get; }

    private protected override IEnumerable<Declaration> CollectExports() => ChildElements.SelectMany(e => e.Exports);

}
