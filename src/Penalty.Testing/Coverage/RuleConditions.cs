using System.Linq.Expressions;

namespace Penalty.Testing.Coverage;

/// <summary>A condition as a rule states it.</summary>
/// <param name="Text">What it is on, and the condition itself: unique in its rule.</param>
/// <param name="Expression">The condition.</param>
/// <param name="Counterexample">What the engine looks for to refute the condition, if that is how it finds whether the condition holds.</param>
internal sealed record RuleCondition(string Text, LambdaExpression Expression, Declaration? Counterexample = null)
{
    /// <summary>What the condition is told by, apart from the names of its parameters.</summary>
    public string Shape { get; } = ExpressionText.Shape(Expression);
}

/// <summary>Reads the conditions of a rule, in the order in which it states them.</summary>
internal sealed class RuleConditions : RuleElementVisitor<List<RuleCondition>>
{
    private string _quantifier = string.Empty;

    private RuleConditions()
    {
    }

    public static IReadOnlyList<RuleCondition> Of(IRuleDefinition rule)
    {
        var found = new List<RuleCondition>();
        new RuleConditions().Visit(found, rule);
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. found.Select(c => c with { Text = Unique(c.Text, texts) })];
    }

    protected override RuleElement VisitPattern(List<RuleCondition> context, PatternElement element)
    {
        if (element.Source is not null) Visit(context, element.Source);
        foreach (var condition in element.Expressions.Where(e => e.Name == PatternElement.ConditionName))
            context.Add(new RuleCondition($"{_quantifier}{TypeText.Of(element.ValueType)}: {ExpressionText.Of(condition.Expression)}", condition.Expression));
        return element;
    }

    protected override RuleElement VisitNot(List<RuleCondition> context, NotElement element) => Within("no ", context, element.Source, element);

    protected override RuleElement VisitExists(List<RuleCondition> context, ExistsElement element) => Within("any ", context, element.Source, element);

    /// <summary>The engine looks for a counterexample, one for each pattern: the conditions of the two patterns are one to it.</summary>
    protected override RuleElement VisitForAll(List<RuleCondition> context, ForAllElement element)
    {
        var of = string.Join(" && ", element.BasePattern.Expressions.Select(e => ExpressionText.Of(e.Expression)));
        foreach (var pattern in element.Patterns.Where(p => p.Expressions.Count > 0))
        {
            var all = string.Join(" && ", pattern.Expressions.Select(e => ExpressionText.Of(e.Expression)));
            var text = $"{_quantifier}all {TypeText.Of(pattern.ValueType)}{(of.Length == 0 ? string.Empty : $" with {of}")}: {all}";
            context.Add(new RuleCondition(text, pattern.Expressions[0].Expression, pattern.Declaration));
        }

        return element;
    }

    protected override FilterElement VisitFilter(List<RuleCondition> context, FilterElement element)
    {
        if (element.FilterType == FilterType.Predicate) context.Add(new RuleCondition($"filter: {ExpressionText.Of(element.Expression)}", element.Expression));
        return element;
    }

    private static string Unique(string text, Dictionary<string, int> texts)
    {
        var times = texts[text] = texts.GetValueOrDefault(text) + 1;
        return times == 1 ? text : $"{text} ({times})";
    }

    private RuleElement Within(string quantifier, List<RuleCondition> context, RuleElement source, RuleElement element)
    {
        var before = _quantifier;
        _quantifier = before + quantifier;
        Visit(context, source);
        _quantifier = before;
        return element;
    }
}
