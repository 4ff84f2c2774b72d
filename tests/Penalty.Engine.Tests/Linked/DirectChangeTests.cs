using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Linked;

/// <summary>Linked facts belong to their match: a session refuses to change them directly.</summary>
[NonParallelizable]
public sealed class DirectChangeTests
{
    private ISession _session = null!;

    [SetUp]
    public void Yield()
    {
        _session = SessionOf(YieldPerBuyer());
        _session.Insert(B(1));
        _session.Fire();
    }

    private Found Linked => _session.Query<Found>().Single();

    [Test]
    public void Update_LinkedFact_IsRefused() =>
        _session.Invoking(s => s.Update(Linked)).Should().Throw<ArgumentException>().WithMessage("Facts for update do not exist*");

    [Test]
    public void Retract_LinkedFact_IsRefused() =>
        _session.Invoking(s => s.Retract(Linked)).Should().Throw<ArgumentException>().WithMessage("Facts for retract do not exist*");

    [Test]
    public void TryRetract_LinkedFact_LeavesIt()
    {
        _session.TryRetract(Linked).Should().BeFalse();
        _session.Query<Found>().Should().HaveCount(1);
    }

    [Test]
    public void TryUpdate_LinkedFact_IsFalse() => _session.TryUpdate(Linked).Should().BeFalse();

    [Test]
    public void RetractAll_EverythingInTheSession_IsRefused() =>
        _session.Invoking(s => s.RetractAll(s.Query<object>())).Should().Throw<ArgumentException>();

    [Test]
    public void TryRetractAll_EverythingSkippingFailed_LinkedFactsGoWithTheirMatches()
    {
        _session.TryRetractAll(_session.Query<object>(), BatchOptions.SkipFailed).FailedCount.Should().Be(1);
        _session.Query<object>().Should().BeEmpty();
    }

    [Test]
    public void Insert_FactEqualToALinkedOne_IsRefused() =>
        _session.Invoking(s => s.Insert(new Found("yields", "1"))).Should().Throw<ArgumentException>();
}
