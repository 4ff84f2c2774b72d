using System.Linq.Expressions;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Joins by keys of each type, with few facts and with so many that they are hashed.</summary>
public class JoinKeyTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_String_FindsEqual(int count) =>
        Joins(count, i => new Item("", 0, "k" + i), i => new Owner("", 0, "k" + i), (i, o) => i.Key == o.Key);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_StringNullOnBothSides_FindsEqual(int count) =>
        Joins(count, i => new Item("", 0, i == 0 ? null : "k" + i), i => new Owner("", 0, i == 0 ? null : "k" + i), (i, o) => i.Key == o.Key);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_Int_FindsEqual(int count) =>
        Joins(count, i => new Item("", i), i => new Owner("", i), (i, o) => o.Number == i.Number);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_Calculated_FindsEqual(int count) =>
        Joins(count, i => new Item("", i * 2), i => new Owner("", i), (i, o) => i.Number == o.Number * 2);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_IntWithNullable_FindsEqual(int count) =>
        Joins(count, i => new Item("") { Maybe = i }, i => new Owner("", i), (i, o) => i.Maybe == o.Number);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_NullableNullOnBothSides_FindsEqual(int count) => Joins(
        count, i => new Item("") { Maybe = i == 0 ? null : i }, i => new Owner("") { Maybe = i == 0 ? null : i }, (i, o) => i.Maybe == o.Maybe);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_LongWithInt_FindsEqual(int count) =>
        Joins(count, i => new Item("", i), i => new Owner("", i), (i, o) => i.Number == (long)o.Number);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_Guid_FindsEqual(int count)
    {
        var ids = Enumerable.Range(0, count).Select(_ => Guid.NewGuid()).ToArray();
        Joins(count, i => new Item("") { Id = ids[i] }, i => new Owner("") { Id = ids[i] }, (i, o) => i.Id == o.Id);
    }

    [TestCase(3)]
    [TestCase(40)]
    public void Join_TimesOfDifferentOffsets_FindsTheSameInstant(int count) => Joins(
        count,
        i => new Item("") { At = Noon.AddHours(i) },
        i => new Owner("") { At = Noon.AddHours(i).ToOffset(TimeSpan.FromHours(5)) },
        (i, o) => i.At == o.At);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_TwoEqualities_NeedsBoth(int count) => Joins(
        count, i => new Item("", i / 2, "k" + (i % 2)), i => new Owner("", i / 2, "k" + (i % 2)), (i, o) => i.Key == o.Key && i.Number == o.Number);

    [TestCase(3)]
    [TestCase(40)]
    public void Join_ByEquals_FindsEqual(int count) =>
        Joins(count, i => new Item("", 0, "k" + i), i => new Owner("", 0, "k" + i), (i, o) => string.Equals(i.Key, o.Key, StringComparison.Ordinal));

    [TestCase(3)]
    [TestCase(40)]
    public void Join_EqualityInAnAlternative_IsNoKey(int count) => Joins(
        count, i => new Item("", i), i => new Owner("", i), (i, o) => i.Number == o.Number || (i.Number == -1 && o.Number == -2));

    [TestCase(3)]
    [TestCase(40)]
    public void Join_Enum_FindsEqual(int count)
    {
        var watch = Over((i, o) => i.Kind == o.Kind);
        watch.Session.InsertAll(Enumerable.Range(0, count).Select(i => new Item("i" + i) { Kind = (Kind)(i % 3) }));
        watch.Session.InsertAll([new Owner("a") { Kind = Kind.A }, new Owner("d") { Kind = Kind.D }]);

        watch.Texts.Should().BeEquivalentTo(Enumerable.Range(0, count).Where(i => i % 3 == 0).Select(i => $"a,i{i}"));
    }

    /// <summary>Item and owner number i match, and no others.</summary>
    private static void Joins(int count, Func<int, Item> item, Func<int, Owner> owner, Expression<Func<Item, Owner, bool>> condition)
    {
        var watch = Over(condition);
        var items = Enumerable.Range(0, count).Select(item).ToArray();
        var owners = Enumerable.Range(0, count).Select(owner).ToArray();
        // The one half comes before the owners, the other after them.
        watch.Session.InsertAll(items[..(count / 2)]);
        foreach (var each in owners) watch.Session.Insert(each);
        watch.Session.InsertAll(items[(count / 2)..]);

        var pairs = watch.Matches.Select(m => m.Facts.Select(f => f.Value).ToArray())
            .Select(m => $"{Array.IndexOf(owners, m[0])},{Array.IndexOf(items, m[1])}");
        pairs.Should().BeEquivalentTo(Enumerable.Range(0, count).Select(i => $"{i},{i}"));
    }

    private static Watch Over(Expression<Func<Item, Owner, bool>> condition) => Watch.Over(new Sessions.TestRule((when, then) =>
    {
        Owner owner = null!;
        Item item = null!;
        // The condition over both is said as the language writes it: over the item, with the owner captured.
        var inner = new Capture(condition.Parameters[1], ((Expression<Func<Owner>>)(() => owner)).Body);
        var over = Expression.Lambda<Func<Item, bool>>(inner.Visit(condition.Body), condition.Parameters[0]);
        when.Match(() => owner).Match(() => item, over);
        then.Do(ctx => EveryWay.Nothing());
    }));

    private sealed class Capture : ExpressionVisitor
    {
        private readonly ParameterExpression _parameter;
        private readonly Expression _captured;

        public Capture(ParameterExpression parameter, Expression captured)
        {
            _parameter = parameter;
            _captured = captured;
        }

        protected override Expression VisitParameter(ParameterExpression node) => node == _parameter ? _captured : node;
    }
}
