using static Penalty.Engine.Tests.Matching.NumberedRules;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Conditions that are told apart by a look-up fail like those that are evaluated one by one.</summary>
public class EqualitySwitchErrorTests
{
    [Test]
    public void Insert_GetterThrows_ThrowsOnce()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.RiskyKey == "a"), w => w.Match<Item>(i => i.RiskyKey == "b"), w => w.Match<Item>(i => i.RiskyKey == "c"));

        var act = () => watch.Session.Insert(new Item("1"));

        act.Should().Throw<RuleLhsExpressionEvaluationException>().WithInnerException<InvalidOperationException>();
    }

    [Test]
    public void Insert_GetterThrowsAndIsHandled_EachConditionIsRaised()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.RiskyKey == "a"), w => w.Match<Item>(i => i.RiskyKey == "b"), w => w.Match<Item>(i => i.RiskyKey == "c"));
        var failed = 0;
        watch.Session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            e.IsHandled = true;
            failed++;
        };

        watch.Insert(new Item("1"), new Item("2", 0, "b"));

        Rules(watch).Should().Equal("1:2");
        failed.Should().Be(3);
    }
}
