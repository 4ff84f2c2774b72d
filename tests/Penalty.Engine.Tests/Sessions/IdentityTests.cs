using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Sessions;

/// <summary>Which facts are the same: by reference, <c>Equals</c>, <c>IIdentityProvider</c>, or a registered comparer. Both while a session has
/// few facts, which it looks through, and many, which it hashes.</summary>
[TestFixture(0)]
[TestFixture(100)]
[NonParallelizable]
public sealed class IdentityTests
{
    private readonly int _others;

    public IdentityTests(int others) => _others = others;

    private sealed record Point(int X, string? Label = null);

    private sealed class Entity(int id, string name = "") : IIdentityProvider
    {
        public string Name { get; } = name;

        public object GetIdentity() => id;
    }

    private sealed class OtherEntity(int id) : IIdentityProvider
    {
        public object GetIdentity() => id;
    }

    [Test]
    public void Insert_TwoPlainObjectsAlike_AreTwoFacts()
    {
        var session = Session();
        session.InsertAll([B(1), B(1)]);
        session.Query<Buyer>().Should().HaveCount(2);
    }

    [Test]
    public void Insert_SameObjectTwice_Throws()
    {
        var session = Session();
        var buyer = B(1);
        session.Insert(buyer);
        session.Invoking(s => s.Insert(buyer)).Should().Throw<ArgumentException>().WithMessage("Facts for insert already exist*");
    }

    [Test]
    public void Insert_Null_IsRefused() => Session().Invoking(s => s.Insert(null!)).Should().Throw<ArgumentNullException>();

    [Test]
    public void TryInsert_EqualRecords_TheSecondIsNotInserted()
    {
        var session = Session();
        session.TryInsert(new Point(1)).Should().BeTrue();
        session.TryInsert(new Point(1)).Should().BeFalse();
    }

    [Test]
    public void Retract_EqualRecord_RetractsTheFact()
    {
        var session = Session();
        session.Insert(new Point(1));
        session.Retract(new Point(1));
        session.Query<Point>().Should().BeEmpty();
    }

    [Test]
    public void TryInsert_SameIdentity_IsNotInserted()
    {
        var session = Session();
        session.Insert(new Entity(1));
        session.TryInsert(new Entity(1, "other")).Should().BeFalse();
    }

    [Test]
    public void TryInsert_SameIdentityOfAnotherType_IsInserted()
    {
        var session = Session();
        session.Insert(new Entity(1));
        session.TryInsert(new OtherEntity(1)).Should().BeTrue();
    }

    [Test]
    public void Update_AnotherObjectOfTheSameIdentity_TakesThePlaceOfTheFirst()
    {
        var session = Session();
        session.InsertAll([new Entity(1, "old"), new Entity(2, "two")]);
        session.Update(new Entity(1, "new"));
        session.Query<Entity>().Select(e => e.Name).Should().Equal("new", "two");
    }

    [Test]
    public void Update_AnotherObjectOfTheSameIdentity_IsMatchedAnew()
    {
        var session = Session(new TestRule((when, then) =>
        {
            Entity e = null!;
            when.Match(() => e, x => x.Name != "");
            then.Do(_ => Write(e.Name));
        }));
        session.Insert(new Entity(1, "old"));
        session.Fire();
        session.Update(new Entity(1, "new"));
        session.Fire();
        Log.Should().Equal("old", "new");
    }

    [Test]
    public void Update_UnknownFact_Throws() =>
        Session().Invoking(s => s.Update(new Point(1))).Should().Throw<ArgumentException>().WithMessage("Facts for update do not exist*");

    [Test]
    public void Retract_UnknownFact_Throws() =>
        Session().Invoking(s => s.Retract(new Point(1))).Should().Throw<ArgumentException>().WithMessage("Facts for retract do not exist*");

    [Test]
    public void TryUpdate_UnknownFact_IsFalse() => Session().TryUpdate(B(1)).Should().BeFalse();

    [Test]
    public void TryRetract_UnknownFact_IsFalse() => Session().TryRetract(B(1)).Should().BeFalse();

    [Test]
    public void Retract_PlainObjectThatChanged_IsFound()
    {
        var session = Session();
        var buyer = B(1);
        session.Insert(buyer);
        buyer.Value = 5;
        session.TryRetract(buyer).Should().BeTrue();
    }

    [Test]
    public void RegisterComparer_ForAType_TellsItsFactsApart()
    {
        var compiler = new TestCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(new ById());
        var session = Session(compiler);
        session.Insert(B(1));
        session.TryInsert(B(1)).Should().BeFalse();
    }

    [Test]
    public void RegisterComparer_ForAType_OthersAreToldApartAsBefore()
    {
        var compiler = new TestCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(new ById());
        var session = Session(compiler);
        session.Insert(S(1));
        session.TryInsert(S(1)).Should().BeTrue();
    }

    [Test]
    public void RegisterComparer_Update_FindsTheFactByTheComparer()
    {
        var compiler = new TestCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(new ById());
        var session = Session(compiler);
        session.Insert(B(1));
        session.Update(B(1, value: 5));
        session.Query<Buyer>().Single().Value.Should().Be(5);
    }

    [Test]
    public void DefaultFactIdentityComparer_Replaced_TellsAllFactsApart()
    {
        var compiler = new TestCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        var session = Session(compiler);
        session.Insert(new Point(1));
        session.TryInsert(new Point(1)).Should().BeTrue();
    }

    [Test]
    public void RegisterComparer_AndDefaultReplaced_TheTypesOwnWins()
    {
        var compiler = new TestCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        compiler.FactIdentityComparerRegistry.RegisterComparer(new ById());
        var session = Session(compiler);
        session.Insert(B(1));
        session.TryInsert(B(1)).Should().BeFalse();
    }

    private ISession Session(params Rule[] rules) => Session(new TestCompiler(), rules);

    private ISession Session(TestCompiler compiler, params Rule[] rules)
    {
        Log.Clear();
        var session = FactoryOf(compiler, [EachBuyer(), .. rules]).CreateSession();
        session.InsertAll(Enumerable.Range(0, _others).Select(i => "other" + i));
        return session;
    }

    private sealed class ById : IEqualityComparer<Buyer>
    {
        public bool Equals(Buyer? x, Buyer? y) => x?.Id == y?.Id;

        public int GetHashCode(Buyer obj) => obj.Id;
    }
}
