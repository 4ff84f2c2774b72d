using System.Runtime.CompilerServices;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Tests.RuleModel;

/// <summary>Notes every kind of element that it comes to.</summary>
internal sealed class Counter : RuleElementVisitor<Context>
{
    public List<string> Seen { get; } = [];

    protected internal override RuleElement VisitPattern(Context context, PatternElement element)
    {
        Note();
        return base.VisitPattern(context, element);
    }

    protected internal override NamedExpressionElement VisitNamedExpression(Context context, NamedExpressionElement element)
    {
        Note();
        return base.VisitNamedExpression(context, element);
    }

    protected internal override RuleElement VisitAggregate(Context context, AggregateElement element)
    {
        Note();
        return base.VisitAggregate(context, element);
    }

    protected internal override RuleElement VisitBinding(Context context, BindingElement element)
    {
        Note();
        return base.VisitBinding(context, element);
    }

    protected internal override RuleElement VisitExists(Context context, ExistsElement element)
    {
        Note();
        return base.VisitExists(context, element);
    }

    protected internal override RuleElement VisitNot(Context context, NotElement element)
    {
        Note();
        return base.VisitNot(context, element);
    }

    protected internal override RuleElement VisitForAll(Context context, ForAllElement element)
    {
        Note();
        return base.VisitForAll(context, element);
    }

    protected internal override RuleElement VisitAnd(Context context, AndElement element)
    {
        Note();
        return base.VisitAnd(context, element);
    }

    protected internal override RuleElement VisitOr(Context context, OrElement element)
    {
        Note();
        return base.VisitOr(context, element);
    }

    protected internal override DependencyGroupElement VisitDependencyGroup(Context context, DependencyGroupElement element)
    {
        Note();
        return base.VisitDependencyGroup(context, element);
    }

    protected internal override DependencyElement VisitDependency(Context context, DependencyElement element)
    {
        Note();
        return base.VisitDependency(context, element);
    }

    protected internal override FilterGroupElement VisitFilterGroup(Context context, FilterGroupElement element)
    {
        Note();
        return base.VisitFilterGroup(context, element);
    }

    protected internal override FilterElement VisitFilter(Context context, FilterElement element)
    {
        Note();
        return base.VisitFilter(context, element);
    }

    protected internal override ActionGroupElement VisitActionGroup(Context context, ActionGroupElement element)
    {
        Note();
        return base.VisitActionGroup(context, element);
    }

    protected internal override ActionElement VisitAction(Context context, ActionElement element)
    {
        Note();
        return base.VisitAction(context, element);
    }

    private void Note([CallerMemberName] string method = "") => Seen.Add(method["Visit".Length..]);
}
