using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Sessions;

/// <summary>Facts inserted, updated and retracted in batches: all or nothing, or those that can be.</summary>
[NonParallelizable]
public sealed class BatchTests
{
    private ISession _session = null!;
    private Buyer _known = null!;

    [SetUp]
    public void Begin()
    {
        _session = SessionOf(EachBuyer());
        _session.Insert(_known = B(1));
        _session.Fire();
        Log.Clear();
    }

    [Test]
    public void InsertAll_OneKnown_Throws() =>
        _session.Invoking(s => s.InsertAll([B(2), _known])).Should().Throw<ArgumentException>().WithMessage("Facts for insert already exist*");

    [Test]
    public void InsertAll_OneKnown_NothingIsInserted()
    {
        _session.Invoking(s => s.InsertAll([B(2), _known])).Should().Throw<ArgumentException>();
        _session.Query<Buyer>().Should().Equal(_known);
    }

    [Test]
    public void TryInsertAll_OneKnown_TellsWhichFailed() => _session.TryInsertAll([B(2), _known]).Failed.Should().Equal(_known);

    [Test]
    public void TryInsertAll_AllNew_NoneFailed() => _session.TryInsertAll([B(2), B(3)]).FailedCount.Should().Be(0);

    [Test]
    public void TryInsertAll_SkipFailed_InsertsTheOthers()
    {
        var other = B(2);
        _session.TryInsertAll([_known, other], BatchOptions.SkipFailed).Failed.Should().Equal(_known);
        _session.Query<Buyer>().Should().Equal(_known, other);
    }

    [Test]
    public void TryInsertAll_SkipFailed_OnlyTheOthersFire()
    {
        _session.TryInsertAll([_known, B(2)], BatchOptions.SkipFailed);
        _session.Fire();
        Log.Should().Equal("each2");
    }

    [Test]
    public void InsertAll_NullAmongFacts_NothingIsInserted()
    {
        _session.Invoking(s => s.InsertAll([B(2), null!])).Should().Throw<ArgumentNullException>();
        _session.Query<Buyer>().Should().Equal(_known);
    }

    [Test]
    public void InsertAll_SequenceThrows_NothingIsInserted()
    {
        _session.Invoking(s => s.InsertAll(Breaking())).Should().Throw<InvalidOperationException>().WithMessage("sequence");
        _session.Query<Buyer>().Should().Equal(_known);
    }

    [Test]
    public void InsertAll_ManyFactsThenOneKnown_NothingIsInserted()
    {
        _session.TryInsertAll([.. Enumerable.Range(2, 100).Select(i => B(i)), _known]).FailedCount.Should().Be(1);
        _session.Query<Buyer>().Should().Equal(_known);
    }

    [Test]
    public void InsertAll_Null_IsRefused() => _session.Invoking(s => s.InsertAll(null!)).Should().Throw<ArgumentNullException>();

    [Test]
    public void InsertAll_NoFacts_DoesNothing() => _session.Invoking(s => s.InsertAll([])).Should().NotThrow();

    [Test]
    public void UpdateAll_OneUnknown_Throws() =>
        _session.Invoking(s => s.UpdateAll([_known, B(9)])).Should().Throw<ArgumentException>().WithMessage("*do not exist*");

    [Test]
    public void UpdateAll_OneUnknown_NothingIsUpdated()
    {
        _session.Invoking(s => s.UpdateAll([_known, B(9)])).Should().Throw<ArgumentException>();
        _session.Fire().Should().Be(0);
    }

    [Test]
    public void TryUpdateAll_SkipFailed_UpdatesTheOthers()
    {
        var unknown = B(9);
        _session.TryUpdateAll([unknown, _known], BatchOptions.SkipFailed).Failed.Should().Equal(unknown);
        _session.Fire();
        Log.Should().Equal("each1");
    }

    [Test]
    public void TryUpdateAll_SameFactTwice_FiresOnce()
    {
        _session.TryUpdateAll([_known, _known]).FailedCount.Should().Be(0);
        _session.Fire().Should().Be(1);
    }

    [Test]
    public void UpdateAll_NullAmongFacts_NothingIsUpdated()
    {
        _session.Invoking(s => s.UpdateAll([_known, null!])).Should().Throw<ArgumentNullException>();
        _session.Fire().Should().Be(0);
    }

    [Test]
    public void RetractAll_OneUnknown_NothingIsRetracted()
    {
        _session.Invoking(s => s.RetractAll([_known, B(9)])).Should().Throw<ArgumentException>();
        _session.Query<Buyer>().Should().Equal(_known);
    }

    [Test]
    public void TryRetractAll_SkipFailed_RetractsTheOthers()
    {
        var unknown = B(9);
        _session.TryRetractAll([unknown, _known], BatchOptions.SkipFailed).Failed.Should().Equal(unknown);
        _session.Query<Buyer>().Should().BeEmpty();
    }

    [Test]
    public void RetractAll_QueryOfTheSession_RetractsAll()
    {
        _session.InsertAll(Enumerable.Range(2, 40).Select(i => B(i)));
        _session.RetractAll(_session.Query<object>());
        _session.Query<object>().Should().BeEmpty();
    }

    private static IEnumerable<object> Breaking()
    {
        yield return B(2);
        throw new InvalidOperationException("sequence");
    }
}
