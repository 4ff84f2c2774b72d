using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Testing.Tests.Building;

public sealed class CaseBuilderTests
{
    private static readonly DateTimeOffset Start = new(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly PhoneCall Whole = new() { Id = "mine", IncidentId = "incident-1", At = Start, Caller = Actor.Other, Duration = TimeSpan.Zero, Answered = false };

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Named("nothing said", Case.Filed());
        yield return Named("found by the platform", Case.FoundByPlatform().With(5.Calls()));
        yield return Named("every kind of act", Case.Of(2.Calls().Unanswered(), 1.Calls().AfterStopRequest().Lasting(3.Minutes()), 2.OffensiveItems().OrderedByBuyer(), 1.HarmlessItems().AssessedBy(Actor.Buyer).Described("flowers"), 1.NeutralMessages(), 2.Insults().Saying("!").AssessedBy(Actor.Buyer), 1.Threats().By(Actor.SellerAgent), 3.Acts("doorstep-visit").Noting("rang twice")));
        yield return Named("every proof", Case.Of(1.Calls(), 1.OffensiveItems()).ProvenBy(Enum.GetValues<EvidenceKind>()).ProvenBy(EvidenceKind.Other, ConductKind.FrequentCalls, "tape").Proven().Admitted(ConductKind.OffensiveItems).PointedAtBy(0.4m));
        yield return Named("every end", Case.Of(5.Calls()).WithdrawnByBuyer(2.Days(), 1.Days()).WithdrawnBySellerProof().WithdrawnBySellerProof(ProofReview.Accepted, 1.Days(), 2.Days(), 1.Hours(), "JZ-2").WithdrawnBySellerProof(ProofReview.Rejected).Ruled(4.Days(), "r"));
        yield return Named("two incidents", Case.Of(5.Calls()).Telling("first").Graded(Severity.Serious, "name", "reason").AnotherIncident().Alleging("doorstep-visits", "stalking").With(3.Acts("visit")).Proven().Graded(Severity.General));
        yield return Named("who and where", Case.Filed().ByBuyer(ComplaintRoute.ConsumerRightsCentre).Numbered("c", "t").Buyer("b", "138", "here").Seller("s", "139", "there").RequestingPolicy("taobao-harassing-others"));
        yield return Named("whole facts", Case.Of(1.Calls()).With(Whole));
        yield return Named("moved", Case.Of(5.Calls()).StartingAt(Start.AddYears(2)).FiledAt(Start.AddYears(3)));
        TestCaseData Named(string name, CaseBuilder builder) => new TestCaseData(builder).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Cases))]
    public void Build_AnyCase_IsReadBackTheSame(CaseBuilder builder)
    {
        var json = PenaltyJson.WriteCase(builder.Build());
        PenaltyJson.WriteCase(CaseReader.Read(json)).Should().Be(json);
    }

    [TestCaseSource(nameof(Cases))]
    public void Build_Twice_GivesTheSameBytes(CaseBuilder builder) =>
        PenaltyJson.WriteCase(builder.Build()).Should().Be(PenaltyJson.WriteCase(builder.Build()));

    [Test]
    public void Build_CasesTogether_CoverEveryMemberOfACase()
    {
        // A member that no case here has a value for is a fact that the builder can't say.
        var built = Cases().Select(c => ((CaseBuilder)c.Arguments[0]!).Build()).ToList();
        var members = built.SelectMany(Objects).SelectMany(o => o.GetType().GetProperties().Where(p => HasValue(p.GetValue(o))).Select(p => $"{o.GetType().Name}.{p.Name}")).ToHashSet();
        var all = built.SelectMany(Objects).Select(o => o.GetType()).Distinct().SelectMany(t => t.GetProperties().Select(p => $"{t.Name}.{p.Name}"));
        all.Except(members).Should().BeEmpty();
        built.SelectMany(Objects).Select(o => o.GetType().Name).Distinct().Should().BeEquivalentTo("HarassmentCase", "Complaint", "PartyDetails", "Incident", "PhoneCall", "MailedItem", "ChatMessage", "Observation", "Evidence", "FindingBasis", "Withdrawal", "AdjudicatorGrade", "StandingRuling");
    }

    [Test]
    public void Build_NothingSaid_LiesUnderTheFirstPolicy()
    {
        var built = Case.Filed().Build();
        Rulings.Evaluator.Policies.InForceAt(built.Complaint.FiledAt)!.Id.Should().Be("taobao-malicious-harassment");
        built.Complaint.Origin.Should().Be(ComplaintOrigin.FiledByBuyer);
        built.Incidents.Single().Alleged.Should().Equal(ConductKind.FrequentCalls);
    }

    [Test]
    public void Build_Acts_HaveIdsInTheirOrder() =>
        Case.Of(2.Calls()).AnotherIncident().With(1.Calls(), 1.Acts("visit")).Build()
            .Should().Match<HarassmentCase>(c => string.Join(' ', c.Calls.Select(x => x.Id)) == "call-01 call-02 call-03" && c.Calls[2].IncidentId == "incident-2" && c.Observations[0].Id == "visit-01");

    [Test]
    public void Build_WholeFactWithTheIdOfANumberedOne_NumbersAroundIt() =>
        Case.Of(2.Calls()).With(Whole with { Id = "call-01" }).Build().Calls.Select(c => c.Id).Should().BeEquivalentTo("call-01", "call-02", "call-03");

    [Test]
    public void With_StepsOnASharedBase_LeaveItAsItIs()
    {
        var shared = Case.Of(5.Calls());
        var json = PenaltyJson.WriteCase(shared);
        _ = shared.With(7.Calls()).Proven().AnotherIncident().WithdrawnByBuyer().Ruled().ByPlatform().Build();
        PenaltyJson.WriteCase(shared).Should().Be(json);
    }

    [Test]
    public void Alleging_NotSaid_IsWhatTheActsLookLike() =>
        Case.Of(1.Calls(), 1.Insults(), 1.OffensiveItems(), 1.Acts("visit")).Build().Incidents[0].Alleged.Select(k => k.Code)
            .Should().Equal("frequent-calls", "abusive-messages", "offensive-items", "visit");

    [Test]
    public void Alleging_Said_IsOnlyThat() =>
        Case.Of(1.Calls()).Alleging(ConductKind.OffensiveItems).Alleging("visits").Build().Incidents[0].Alleged.Select(k => k.Code).Should().Equal("offensive-items", "visits");

    [Test]
    public void ProvenBy_SeveralConducts_FilesAPieceForEach() =>
        Case.Of(1.Calls(), 1.OffensiveItems()).ProvenBy(EvidenceKind.Other).Build().Evidence.Select(e => $"{e.Id} {e.Supports}")
            .Should().Equal("evidence-01 frequent-calls", "evidence-02 offensive-items");

    [Test]
    public void FiledAt_NotSaid_IsADayAfterTheLastAct() =>
        Case.Of(2.Calls().Apart(5.Hours())).Build().Complaint.FiledAt.Should().Be(Start.AddHours(5).AddDays(1));

    [Test]
    public void StartingAt_Said_MovesAllThatIsCountedFromIt()
    {
        var moved = Case.Of(1.Calls()).WithdrawnByBuyer(2.Hours()).Ruled(3.Hours()).StartingAt(Start.AddYears(1)).Build();
        moved.Calls[0].At.Should().Be(Start.AddYears(1));
        moved.Withdrawals[0].SubmittedAt.Should().Be(moved.Complaint.FiledAt.AddHours(2));
        moved.StandingRuling!.MadeAt.Should().Be(moved.Complaint.FiledAt.AddHours(3));
    }

    [Test]
    public void WithdrawalsAndRuling_NothingSaidOfTheirTimes_FollowTheFiling()
    {
        var built = Case.Filed().WithdrawnByBuyer().WithdrawnBySellerProof(ProofReview.Accepted).Ruled().Build();
        built.Withdrawals.Select(w => (w.SubmittedAt - built.Complaint.FiledAt, w.ReviewedAt - built.Complaint.FiledAt)).Should().Equal((1.Days(), null), (1.Days(), 25.Hours()));
        (built.StandingRuling!.MadeAt - built.Complaint.FiledAt).Should().Be(3.Days());
    }

    [TestCase("taobao-malicious-harassment")]
    [TestCase("taobao-harassing-others")]
    public void During_APolicy_IsJudgedByIt(string id) =>
        Rulings.On(Case.Of(5.Calls()).During(Rulings.Evaluator.Policies.Find(id)!)).Should().BeRuledBy(id);

    [Test]
    public void Build_WithdrawalBeforeTheFiling_SaysSo() =>
        Case.Filed().WithdrawnByBuyer(after: -1.Hours()).Invoking(b => b.Build()).Should().Throw<InvalidInputException>().WithMessage("*withdrawals[0].submittedAt*a withdrawal before the complaint*");

    [Test]
    public void With_AnIncidentGivenWhole_IsRefused() =>
        Case.Filed().Invoking(b => b.With(new Incident { Id = "i", Alleged = [] })).Should().Throw<ArgumentException>().WithMessage("'i' is a Incident*");

    private static bool HasValue(object? value) => value is not (null or false or System.Collections.ICollection { Count: 0 });

    private static IEnumerable<object> Objects(HarassmentCase c)
    {
        IEnumerable<object> objects = [c, c.Complaint, c.Complaint.Buyer, c.Complaint.Seller, .. c.Incidents, .. c.Calls, .. c.MailedItems, .. c.Messages, .. c.Observations, .. c.Evidence, .. c.Bases, .. c.Withdrawals, .. c.Grades];
        return c.StandingRuling is { } standing ? objects.Append(standing) : objects;
    }
}
