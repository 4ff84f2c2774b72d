using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Joins by keys that some facts can't give. Few facts are compared one by one and many by hash: both must fail the same way.</summary>
public class KeyErrorTests
{
    private static TestRule Guarded => new((when, then) =>
    {
        Owner owner = null!;
        Item item = null!;
        when.Match(() => owner).Match(() => item, i => i.Parent != null && i.Parent.Key == owner.Key);
        then.Do(ctx => EveryWay.Nothing());
    });

    private static TestRule Risky => new((when, then) =>
    {
        Owner owner = null!;
        Item item = null!;
        when.Match(() => owner).Match(() => item, i => i.RiskyKey == owner.Key);
        then.Do(ctx => EveryWay.Nothing());
    });

    [TestCase(2)]
    [TestCase(30)]
    public void Join_KeyBehindAGuard_DoesNotFail(int count)
    {
        var parent = new Item("p", 0, "k");
        var watch = Watch.Over(Guarded);
        watch.Session.InsertAll(Enumerable.Range(0, count).Select(i => new Item("i" + i) { Parent = i == 1 ? parent : null }));

        watch.Insert(new Owner("o", 0, "k"));

        watch.Text.Should().Be("o,i1");
    }

    [TestCase(2)]
    [TestCase(30)]
    public void Insert_KeyThrows_Throws(int count)
    {
        var watch = Watch.Over(Risky);
        watch.Insert(new Owner("o", 0, "k"));
        watch.Session.InsertAll(Enumerable.Range(0, count).Select(i => new Item("i" + i, 0, "k" + i)));

        var act = () => watch.Session.Insert(new Item("bad"));

        act.Should().Throw<RuleLhsExpressionEvaluationException>().WithInnerException<InvalidOperationException>();
    }

    [TestCase(2)]
    [TestCase(30)]
    public void Insert_KeyThrowsAndIsHandled_TheOthersMatch(int count)
    {
        var watch = Watch.Over(Risky);
        watch.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        watch.Session.InsertAll(Enumerable.Range(0, count).Select(i => new Item("i" + i, 0, i == 0 ? null : "k" + i)));
        watch.Session.InsertAll(Enumerable.Range(0, count).Select(i => new Owner("o" + i, 0, "k" + i)));

        watch.Texts.Should().BeEquivalentTo(Enumerable.Range(1, count - 1).Select(i => $"o{i},i{i}"));
    }

    [TestCase(2)]
    [TestCase(30)]
    public void Update_KeyStopsToThrow_Matches(int count)
    {
        var bad = new Item("bad");
        var watch = Watch.Over(Risky);
        watch.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        watch.Session.InsertAll(Enumerable.Range(0, count).Select(i => new Item("i" + i, 0, "k" + i)));
        watch.Insert(bad, new Owner("o", 0, "x"));
        bad.Key = "x";

        watch.Session.Update(bad);

        watch.Text.Should().Be("o,bad");
    }

    [Test]
    public void Update_ConditionBeginsToThrow_TheMatchGoes()
    {
        var item = new Item("a", 0, "x");
        var watch = Watch.Over(Risky).Insert(item, new Owner("o", 0, "x"));
        watch.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        item.Key = null;

        watch.Session.Update(item);

        watch.Text.Should().BeEmpty();
    }
}
