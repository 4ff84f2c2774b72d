using static Penalty.Engine.Testing.Tests.FixtureOf;

namespace Penalty.Engine.Testing.Tests;

public sealed class RecorderTests
{
    [Test]
    public void GetInvocations_SeveralCallsOfFire_AddUpInOrder()
    {
        var fixture = Rules(typeof(CustomerRule), typeof(OrderRule)).Fire(Li).Fire(new Order("1")).Fire(Wu);
        fixture.Recorder.GetInvocations().Select(i => i.Rule.Name).Should().Equal("customer", "order", "customer");
        fixture.Verify(x => x.Rule<CustomerRule>().Fired(Times.Twice));
    }

    [Test]
    public void GetInvocations_LaterFirings_DoNotChangeTheList()
    {
        var fixture = Rules(typeof(CustomerRule)).Fire(Li);
        var before = fixture.Recorder.GetInvocations();
        fixture.Fire(Wu);
        before.Should().ContainSingle();
    }

    [Test]
    public void GetInvocations_MatchThatIsGone_KeepsItsFacts()
    {
        var match = Rules(typeof(RetractingRule)).Fire(Li).Recorder.GetInvocations().Should().ContainSingle().Subject;
        match.Rule.Name.Should().Be("retracting");
        match.Trigger.Should().Be(MatchTrigger.Created);
        var fact = match.Facts.Should().ContainSingle().Subject;
        fact.Declaration.Name.Should().Be("customer");
        fact.Type.Should().Be<Customer>();
        fact.Value.Should().BeSameAs(Li);
        fact.Source.Should().BeNull();
    }

    [Test]
    public void GetInvocations_ActionThrew_LeavesTheFiringOut()
    {
        var fixture = Rules(typeof(ThrowingRule));
        fixture.Invoking(f => f.Fire(Li)).Should().Throw<Exception>();
        fixture.Recorder.GetInvocations().Should().BeEmpty();
    }

    [Test]
    public void GetInvocations_ActionThrewAndWasHandled_KeepsTheFiring()
    {
        var fixture = Rules(typeof(ThrowingRule));
        fixture.Session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        fixture.Fire(Li).Verify(x => x.Rule().Fired());
    }

    [Test]
    public void Clear_ForgetsFiringsBefore()
    {
        var fixture = Rules(typeof(CustomerRule)).Fire(Li);
        fixture.Recorder.Clear();
        fixture.Verify(x => x.Rule().Fired(Times.Never));
        fixture.Fire(Wu).Verify(x => x.Rule().Fired(Matched.Fact(Wu)));
    }

    [Test]
    public void Pause_UntilResume_LeavesFiringsOut()
    {
        var fixture = Rules(typeof(CustomerRule)).Fire(Li);
        fixture.Recorder.Pause();
        fixture.Fire(Wu);
        fixture.Recorder.Resume();
        var xu = new Customer("Xu");
        fixture.Fire(xu).VerifySequence(s =>
        {
            s.Rule().Fired(Matched.Fact(Li));
            s.Rule().Fired(Matched.Fact(xu));
        });
    }
}
