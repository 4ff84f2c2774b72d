using Penalty.Engine.Fluent.Dsl;

namespace Penalty.Engine.Tests.Reference;

public sealed class JoinRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        Seller s = null!;
        When().Match(() => b, x => x.Value > 1).Match(() => s, x => x.Group == b.Group, x => x.Value >= b.Value);
        Then().Yield(_ => new Found("join", b.Id + "," + s.Id));
    }
}

public sealed class SelfJoinRule : Rule
{
    public override void Define()
    {
        Person a = null!;
        Person b = null!;
        When().Match(() => a).Match(() => b, x => x.Group == a.Group, x => x.Id > a.Id);
        Then().Yield(_ => new Found("self", a.Id + "," + b.Id));
    }
}

public sealed class NotRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        When().Match(() => b).Not<Seller>(s => s.Group == b.Group, s => s.Value > b.Value);
        Then().Yield(_ => new Found("not", b.Id + ""));
    }
}

public sealed class ExistsRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        When().Match(() => b).Exists<Person>(p => p.Group == b.Group, p => p.Id != b.Id);
        Then().Yield(_ => new Found("exists", b.Id + ""));
    }
}

public sealed class AllRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        When().Match(() => b).All<Seller>(s => s.Group == b.Group, s => s.Value >= 2);
        Then().Yield(_ => new Found("all", b.Id + ""));
    }
}

public sealed class CollectRule : Rule
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

public sealed class GroupRule : Rule
{
    public override void Define()
    {
        IGrouping<int, Person> group = null!;
        When().Query(() => group, q => q.Match<Person>(p => p.Value > 0).GroupBy(p => p.Group).Where(g => g.Count() > 1));
        Then().Yield(_ => new Found("group", group.Key + ":" + group.Sum(p => p.Value)));
    }
}

public sealed class NestedQueryRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        IEnumerable<int> values = null!;
        When()
            .Match(() => b)
            .Query(() => values, q => q
                .Match<Seller>(s => s.Group == b.Group).Select(s => s.Value).Where(v => v > b.Value).Collect().OrderBy(v => v));
        Then().Yield(_ => new Found("nested", b.Id + ":" + string.Join(",", values)));
    }
}

public sealed class OrRule : Rule
{
    public override void Define()
    {
        Person p = null!;
        When().Match(() => p).Or(x => x
            .Exists<Buyer>(b => b.Group == p.Group, b => b.Id != p.Id)
            .And(y => y.Exists<Seller>(s => s.Value == 3).Not<Buyer>(b => b.Value == 0)));
        Then().Do(c => c.TryInsert(new Found("or", p.Id + "")));
    }
}

public sealed class NotGroupRule : Rule
{
    public override void Define()
    {
        Buyer b = null!;
        Found join = null!;
        When().Match(() => b).Match(() => join, f => f.Rule == "join", f => f.Key.StartsWith(b.Id + ",")).Not<Found>(f => f.Rule == "not", f => f.Key == b.Id + "");
        Then().Yield(_ => new Found("chain", join.Key));
    }
}
