namespace Penalty.Engine.Tests.Robust;

internal sealed class JoinRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        Seller s = null!;
        When().Match(() => b, x => x.Value > 1).Match(() => s, x => x.Group == b.Group, x => x.Value >= b.Value);
        Then().Yield(_ => new Found("join", b.Id + "," + s.Id));
    }
}

internal sealed class NotRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        When().Match(() => b).Not<Seller>(s => s.Group == b.Group, s => s.Value > b.Value);
        Then().Yield(_ => new Found("not", b.Id + ""));
    }
}

internal sealed class AllRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        When().Match(() => b).All<Seller>(s => s.Group == b.Group, s => s.Value >= 2);
        Then().Yield(_ => new Found("all", b.Id + ""));
    }
}

internal sealed class CollectRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        IEnumerable<Seller> sellers = null!;
        int sum = 0;
        When()
            .Match(() => b)
            .Query(() => sellers, q => q.Match<Seller>(s => s.Group == b.Group).Collect().Where(c => c.Any()))
            .Let(() => sum, () => sellers.Sum(s => s.Value))
            .Having(() => sum > b.Value);
        Then().Yield(_ => new Found("collect", b.Id + ":" + sum));
    }
}

internal sealed class GroupRule : Rule
{
    public override void Define()
    {
        IGrouping<int, Person> group = null!;
        When().Query(() => group, q => q.Match<Person>(p => p.Value > 0).GroupBy(p => p.Group).Where(g => g.Count() > 1));
        Then().Yield(_ => new Found("group", group.Key + ":" + group.Sum(p => p.Value)));
    }
}

internal sealed class NestedQueryRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        IEnumerable<(int Value, int Id)> values = null!;
        When()
            .Match(() => b)
            .Query(() => values, q => q
                .Match<Seller>(s => s.Group == b.Group).Select(s => ValueTuple.Create(s.Value, s.Id)).Where(v => v.Item1 > b.Value).Collect().OrderBy(v => v));
        Then().Yield(_ => new Found("nested", b.Id + ":" + string.Join(",", values.Select(v => v.Value))));
    }
}
