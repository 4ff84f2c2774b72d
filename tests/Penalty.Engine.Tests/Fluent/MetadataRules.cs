using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Fluent;

/// <summary>A rule that says nothing of itself.</summary>
public class PlainRule : Rule
{
    public override void Define()
    {
        When().Exists<Customer>();
        Then().Do(ctx => Write(ctx.Rule.Name));
    }
}

[Name("decorated"), Penalty.Engine.Fluent.Dsl.Description("says much"), Priority(7)]
[Tag("base"), Tag("shared"), Repeatability(RuleRepeatability.NonRepeatable)]
public class DecoratedRule : PlainRule;

[Tag("derived"), Tag("shared")]
public class DerivedFromDecorated : DecoratedRule;

[Priority(9), Name("other")]
public class OverridesDecorated : DecoratedRule
{
    public override void Define()
    {
        Name("said in code");
        Priority(11);
        base.Define();
    }
}

internal sealed class InternalRule : PlainRule;

public abstract class AbstractRule : PlainRule;

public class GenericRule<T> : PlainRule;

public static class Outer
{
    public class NestedRule : PlainRule;

    internal sealed class NestedInternalRule : PlainRule;
}
