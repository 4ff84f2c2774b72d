namespace Penalty.Engine.RuleModel;

/// <summary>The actions of a rule, in the order in which they run.</summary>
public class ActionGroupElement : RuleElement
{
    internal ActionGroupElement(IReadOnlyList<ActionElement> elements) => Actions = elements;

    /// <summary>The members of the group.</summary>
    public IReadOnlyList<ActionElement> Actions { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ActionGroup;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitActionGroup(context, this);

    private protected override IEnumerable<Declaration> CollectExports() => Actions.SelectMany(e => e.Exports);

    private protected override IEnumerable<Declaration> CollectImports() => Actions.SelectMany(e => e.Imports);
}
