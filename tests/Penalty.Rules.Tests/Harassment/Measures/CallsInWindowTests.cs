using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Rules.Harassment.Measures;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Measures;

/// <summary>F1.1: the busiest window, whichever calls the policy counts.</summary>
public sealed class CallsInWindowTests : RuleTests<CallsInWindow>
{
    private static readonly PolicyDocument AnsweredOnly = Changed(
        "taobao-malicious-harassment", "\"countUnanswered\": {\n          \"value\": true", "\"countUnanswered\": {\n          \"value\": false");

    private static readonly PolicyDocument OneHour = Changed("taobao-malicious-harassment", "\"PT24H\"", "\"PT1H\"");

    [Test]
    public void CallsInWindow_CallsWithinOneWindow_CountsThem() =>
        Conclude(Alleged(Calls), Call(id: "a"), Call(id: "b", hours: 23)).Should().Equal("measurement/i/frequent-calls/calls-in-window=2");

    [Test]
    public void CallsInWindow_CallsExactlyOneWindowApart_CountsBoth() =>
        Conclude(Alleged(Calls), Call(id: "a"), Call(id: "b", hours: 24)).Should().Equal("measurement/i/frequent-calls/calls-in-window=2");

    [Test]
    public void CallsInWindow_CallJustOutsideTheWindow_CountsTheOthers() =>
        Conclude(Alleged(Calls), Call(id: "a"), Call(id: "b", hours: 24.001)).Should().Equal("measurement/i/frequent-calls/calls-in-window=1");

    [Test]
    public void CallsInWindow_BusiestWindowAcrossMidnight_CountsIt() =>
        Conclude(Alleged(Calls), Call(id: "a"), Call(id: "b", hours: 14), Call(id: "c", hours: 16), Call(id: "d", hours: 30), Call(id: "e", hours: 80)).Should().Equal("measurement/i/frequent-calls/calls-in-window=3");

    [Test]
    public void CallsInWindow_CallByTheSellersAgent_CountsIt() =>
        Conclude(Alleged(Calls), Call(Actor.SellerAgent)).Should().Equal("measurement/i/frequent-calls/calls-in-window=1");

    [Test]
    public void CallsInWindow_CallByTheBuyer_CountsNone() =>
        Conclude(Alleged(Calls), Call(Actor.Buyer)).Should().Equal("measurement/i/frequent-calls/calls-in-window=0");

    [Test]
    public void CallsInWindow_UnansweredCallWhereThePolicyCountsThem_CountsIt() =>
        Conclude(Alleged(Calls), Call(answered: false)).Should().Equal("measurement/i/frequent-calls/calls-in-window=1");

    [Test]
    public void CallsInWindow_UnansweredCallWhereThePolicyDoesNot_CountsNone() =>
        Conclude(Alleged(Calls, AnsweredOnly), Call(answered: false)).Should().Equal("measurement/i/frequent-calls/calls-in-window=0");

    [Test]
    public void CallsInWindow_AnsweredCallWhereThePolicyCountsOnlySuch_CountsIt() =>
        Conclude(Alleged(Calls, AnsweredOnly), Call(answered: true)).Should().Equal("measurement/i/frequent-calls/calls-in-window=1");

    [Test]
    public void CallsInWindow_WindowOfThePolicyShorter_CountsWithinIt() =>
        Conclude(Alleged(Calls, OneHour), Call(id: "a"), Call(id: "b", hours: 1), Call(id: "c", hours: 1.1)).Should().Equal("measurement/i/frequent-calls/calls-in-window=2");

    [Test]
    public void CallsInWindow_CallOfAnotherIncident_CountsNone() =>
        Conclude(Alleged(Calls), Call(incident: "other")).Should().Equal("measurement/i/frequent-calls/calls-in-window=0");

    [Test]
    public void CallsInWindow_ConductThatIsCountedOtherwise_ConcludesNothing() =>
        Conclude(Alleged(Items), Call()).Should().BeEmpty();

    [Test]
    public void CallsInWindow_ConductThatThePolicyDoesNotKnow_ConcludesNothing() =>
        Conclude(Alleged(Abuse), Call()).Should().BeEmpty();
}
