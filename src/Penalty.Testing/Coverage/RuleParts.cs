using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>A part of a rule that decides whether it fires: a condition (<see cref="NamedExpressionElement"/>), a look for none or for one
/// (<see cref="NotElement"/>, <see cref="ExistsElement"/>), or a filter (<see cref="FilterElement"/>).</summary>
/// <param name="Element">The part.</param>
/// <param name="Text">The part in words; conditions and filters of one rule have different ones.</param>
internal sealed record RulePart(RuleElement Element, string Text);

/// <summary>Reads the parts of a rule, in the order in which it states them.</summary>
internal sealed class RuleParts : RuleElementVisitor<List<RulePart>>
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private string _quantifier = string.Empty;

    private RuleParts()
    {
    }

    public static IReadOnlyList<RulePart> Of(IRuleDefinition rule)
    {
        var found = new List<RulePart>();
        new RuleParts().Visit(found, rule);
        return found;
    }

    protected override PatternElement VisitPattern(List<RulePart> context, PatternElement element)
    {
        if (element.Source is not null) Visit(context, element.Source);
        foreach (var condition in element.Expressions.Where(e => e.Name == PatternElement.ConditionName))
            Add(context, condition, $"{_quantifier}{TypeText.Of(element.ValueType)}: {ExpressionText.Of(condition.Expression)}");
        return element;
    }

    protected override RuleElement VisitNot(List<RulePart> context, NotElement element) => Quantified(context, element, "no ", element.Source);

    protected override RuleElement VisitExists(List<RulePart> context, ExistsElement element) => Quantified(context, element, "any ", element.Source);

    protected override RuleElement VisitForAll(List<RulePart> context, ForAllElement element)
    {
        Within("all ", () => base.VisitForAll(context, element));
        return element;
    }

    protected override FilterElement VisitFilter(List<RulePart> context, FilterElement element)
    {
        var text = ExpressionText.Of(element.Expression);
        Add(context, element, element.FilterType == FilterType.Predicate ? $"filter: {text}" : $"filter on changes of: {text}");
        return element;
    }

    private RuleElement Quantified(List<RulePart> context, RuleElement element, string quantifier, RuleElement source)
    {
        Add(context, element, _quantifier + quantifier + Subjects(source));
        Within(quantifier, () => Visit(context, source));
        return element;
    }

    private void Within(string quantifier, Action visit)
    {
        var before = _quantifier;
        _quantifier = before + quantifier;
        visit();
        _quantifier = before;
    }

    private void Add(List<RulePart> context, RuleElement element, string text)
    {
        var times = _texts[text] = _texts.GetValueOrDefault(text) + 1;
        context.Add(new RulePart(element, times == 1 ? text : $"{text} ({times})"));
    }

    private static string Subjects(RuleElement source) => source switch
    {
        PatternElement pattern => TypeText.Of(pattern.ValueType),
        AndElement and => $"({string.Join(" with ", and.ChildElements.Select(Subjects))})",
        OrElement or => $"({string.Join(" or ", or.ChildElements.Select(Subjects))})",
        NotElement not => "no " + Subjects(not.Source),
        ExistsElement exists => "any " + Subjects(exists.Source),
        ForAllElement all => "all " + Subjects(all.BasePattern),
        _ => source.ElementType.ToString(),
    };
}
