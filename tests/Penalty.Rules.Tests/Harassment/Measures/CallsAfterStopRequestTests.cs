using Penalty.Model.Cases;
using Penalty.Rules.Harassment.Measures;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Measures;

/// <summary>House measure for F4: calls in spite of a request to stop.</summary>
public sealed class CallsAfterStopRequestTests : RuleTests<CallsAfterStopRequest>
{
    [Test]
    public void CallsAfterStopRequest_CallAfterTheRequest_CountsIt() =>
        Conclude(Alleged(Calls), Call(afterStop: true)).Should().Equal("measurement/i/frequent-calls/calls-after-stop-request=1");

    [Test]
    public void CallsAfterStopRequest_CallBeforeTheRequest_CountsNone() =>
        Conclude(Alleged(Calls), Call(afterStop: false)).Should().Equal("measurement/i/frequent-calls/calls-after-stop-request=0");

    [Test]
    public void CallsAfterStopRequest_CallByTheBuyer_CountsNone() =>
        Conclude(Alleged(Calls), Call(Actor.Buyer, afterStop: true)).Should().Equal("measurement/i/frequent-calls/calls-after-stop-request=0");

    [Test]
    public void CallsAfterStopRequest_CallOfAnotherIncident_CountsNone() =>
        Conclude(Alleged(Calls), Call(afterStop: true, incident: "other")).Should().Equal("measurement/i/frequent-calls/calls-after-stop-request=0");

    [Test]
    public void CallsAfterStopRequest_ConductWithoutSuchACriterion_ConcludesNothing() =>
        Conclude(Alleged(Items), Call(afterStop: true)).Should().BeEmpty();
}
