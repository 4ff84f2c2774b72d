namespace Penalty.Engine.RuleModel;

internal interface IElementVisitor<in TContext, out TResult>
{
    TResult VisitAction(TContext context, ActionElement element);

    TResult VisitActionGroup(TContext context, ActionGroupElement element);

    TResult VisitAggregate(TContext context, AggregateElement element);

    TResult VisitAnd(TContext context, AndElement element);

    TResult VisitBinding(TContext context, BindingElement element);

    TResult VisitDependency(TContext context, DependencyElement element);

    TResult VisitDependencyGroup(TContext context, DependencyGroupElement element);

    TResult VisitExists(TContext context, ExistsElement element);

    TResult VisitFilter(TContext context, FilterElement element);

    TResult VisitFilterGroup(TContext context, FilterGroupElement element);

    TResult VisitForAll(TContext context, ForAllElement element);

    TResult VisitNamedExpression(TContext context, NamedExpressionElement element);

    TResult VisitNot(TContext context, NotElement element);

    TResult VisitOr(TContext context, OrElement element);

    TResult VisitPattern(TContext context, PatternElement element);
}
