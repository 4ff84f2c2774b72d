using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

internal sealed class RuleExpression
{
    public RuleExpression(RuleBuilder builder)
    {
        Builder = builder;
        var symbols = new SymbolTable();
        Conditions = new LeftHandSideExpression(symbols);
        Dependencies = new DependencyExpression(symbols, builder);
        Filters = new FilterExpression(symbols, builder);
        Actions = new RightHandSideExpression(symbols, builder);
    }

    public RuleBuilder Builder { get; }

    public LeftHandSideExpression Conditions { get; }

    public DependencyExpression Dependencies { get; }

    public FilterExpression Filters { get; }

    public RightHandSideExpression Actions { get; }

    public IRuleDefinition Build()
    {
        var leftHandSide = Builder.LeftHandSide();
        foreach (var element in Conditions.Build()) Add(leftHandSide, element);
        Filters.Complete();
        Actions.Complete();
        return Builder.Build();
    }

    private static void Add(GroupBuilder group, RuleElement element)
    {
        switch (element)
        {
            case PatternElement pattern:
                group.Pattern(pattern);
                break;
            case GroupElement nested:
                group.Group(nested);
                break;
            case ExistsElement exists:
                group.Exists(exists);
                break;
            case NotElement not:
                group.Not(not);
                break;
            case ForAllElement forAll:
                group.ForAll(forAll);
                break;
        }
    }
}
