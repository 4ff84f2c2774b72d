using System.Linq.Expressions;
using NRules.RuleModel.Builders;
using static Penalty.Engine.Tests.Judge.ExpressionTranslation;

namespace Penalty.Engine.Tests.Judge;

/// <summary>Writes rules as the engine takes them.</summary>
internal static class RuleTranslation
{
    public static IRuleDefinition Translate(RuleSpec rule, Probe probe) => Element.RuleDefinition(
        rule.Name, "", rule.Priority, rule.IsRepeatable ? RuleRepeatability.Repeatable : RuleRepeatability.NonRepeatable, [], [],
        rule.NeedsWell ? Element.DependencyGroup(Element.Dependency(typeof(IWell), "well")) : Element.DependencyGroup(),
        Element.AndGroup(rule.Parts.Select(Translate)), Element.FilterGroup(rule.Filters.Select(Translate)), Element.ActionGroup(Actions(rule, probe)));

    private static FilterElement Translate(Filter filter)
    {
        if (filter.Where is not null) return Element.Filter(FilterType.Predicate, ExpressionTranslation.Translate(filter.Where));
        var key = ExpressionTranslation.Translate(filter.Key!);
        return Element.Filter(FilterType.KeyChange, Expression.Lambda(Expression.Convert(key.Body, typeof(object)), key.Parameters));
    }

    private static IEnumerable<ActionElement> Actions(RuleSpec rule, Probe probe)
    {
        yield return Action(rule, probe, MatchTrigger.Created);
        if (rule.FiresOnUpdate) yield return Action(rule, probe, MatchTrigger.Updated);
        if (rule.FiresOnRemoval) yield return Action(rule, probe, MatchTrigger.Removed);
    }

    private static ActionElement Action(RuleSpec rule, Probe probe, MatchTrigger trigger)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var well = Expression.Parameter(typeof(IWell), "well");
        var parameters = rule.Declared.Select(v => Expression.Parameter(TypeOf(v), v.Name)).ToList();
        var call = Expression.Call(
            Expression.Constant(probe), typeof(Probe).GetMethod(nameof(Probe.Fired))!, context, Expression.Constant(rule), Expression.Constant(trigger),
            rule.NeedsWell ? well : Expression.Constant(null, typeof(IWell)),
            Expression.NewArrayInit(typeof(object), parameters.Select(p => Expression.Convert(p, typeof(object)))));
        ParameterExpression[] wells = rule.NeedsWell ? [well] : [];
        return Element.Action(Expression.Lambda(call, [context, .. parameters, .. wells]), (ActionTrigger)(int)trigger);
    }

    private static RuleElement Translate(Part part) => part switch
    {
        Pattern pattern => Translate(pattern),
        Quantifier { Exists: true } quantifier => Element.Exists(Joined(quantifier.Parts)),
        Quantifier quantifier => Element.Not(Joined(quantifier.Parts)),
        All all => Element.ForAll(Translate(all.Base), [Translate(all.Further)]),
        Either either => Element.OrGroup(either.Branches.Select(Joined)),
        Together together => Element.AndGroup(together.Parts.Select(Translate)),
        _ => throw new NotSupportedException(),
    };

    private static RuleElement Joined(IReadOnlyList<Part> parts) =>
        parts.Count == 1 ? Translate(parts[0]) : Element.AndGroup(parts.Select(Translate));

    private static PatternElement Translate(Pattern pattern) => Element.Pattern(
        Element.Declaration(TypeOf(pattern.Variable), pattern.Variable.Name),
        pattern.Conditions.Select(c => Element.Condition(ExpressionTranslation.Translate(c))),
        pattern.Source is null ? null : Translate(pattern.Source, pattern.Variable));

    private static RuleElement Translate(Source source, Variable result) => source switch
    {
        Calculation calculation => Element.Binding(ExpressionTranslation.Translate(calculation.Value)),
        Mark mark => Element.Binding(Expression.Lambda(Expression.Constant(mark.Text))),
        Query query => Translate(query, TypeOf(result)),
        _ => throw new NotSupportedException(),
    };

    private static AggregateElement Translate(Query query, Type result)
    {
        var from = Translate(query.From);
        var subject = query.From.Variable;
        var numbers = query.Numbers.Select(n => n.Number);
        return query.Operator switch
        {
            Operator.Select => Element.Project(Selecting(nameof(Pick.One), subject, numbers), from),
            Operator.SelectMany when query.Numbers.Count == 0 => Element.Flatten(result, Itself(subject), from),
            Operator.SelectMany => Element.Flatten(result, Selecting(nameof(Pick.Several), subject, numbers), from),
            Operator.GroupBy => Element.GroupBy(ExpressionTranslation.Translate(query.Numbers[0].Number), Itself(subject), from),
            Operator.Tally => Element.Aggregate(result, "Tally", [KeyValuePair.Create("Number", Number(query))], from, typeof(TallyFactory)),
            _ => Element.Aggregate(result, "Collect", Collecting(query, subject), from),
        };
    }

    private static LambdaExpression Number(Query query) => ExpressionTranslation.Translate(query.Numbers[0].Number);

    private static IEnumerable<KeyValuePair<string, LambdaExpression>> Collecting(Query query, Variable subject)
    {
        if (query.Operator == Operator.Lookup) yield return KeyValuePair.Create("ElementSelector", Itself(subject));
        foreach (var (number, isDescending) in query.Numbers)
        {
            var name = query.Operator == Operator.Lookup ? "KeySelector" : isDescending ? "KeySelectorDescending" : "KeySelectorAscending";
            yield return KeyValuePair.Create(name, ExpressionTranslation.Translate(number));
        }
    }
}
