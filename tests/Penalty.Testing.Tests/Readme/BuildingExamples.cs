using Penalty;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class BuildingExamples
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void Builders_InTheReadme_AreValid()
    {
        CaseBuilder calls = Case.Filed().ByBuyer()                          // or Case.FoundByPlatform()
            .With(9.Calls().Within(24.Hours()), 1.Calls().AfterStopRequest().After(2.Days()))
            .ProvenBy(EvidenceKind.CallRecord);                             // or .Proven(), .Admitted(), .PointedAtBy(0.8m)

        HarassmentCase twoIncidents = calls                                 // calls itself stays as it is
            .AnotherIncident().With(1.OffensiveItems().By(Actor.SellerAgent), 2.Insults()).ProvenBy(EvidenceKind.CourierWaybill);

        HarassmentCase tooLate = calls.WithdrawnByBuyer(after: 3.Days()).Ruled(after: 3.Days());

        HarassmentCase ofMyPolicy = Case.Filed().With(4.Acts("doorstep-visit").Apart(6.Hours())).Alleging("doorstep-visits").Proven();

        HarassmentCase later = calls.During(Evaluator.Policies.Find("taobao-harassing-others")!);

        ofMyPolicy.Observations.Should().HaveCount(4);
        Evaluator.Evaluate(twoIncidents).Should().ForIncident("incident-2").BeEstablished();
        Evaluator.Evaluate(tooLate).Should().DecideWithdrawal(WithdrawalEffect.TooLate);
        Evaluator.Evaluate(later).Should().BeRuledBy("taobao-harassing-others");
    }

    [Test]
    public void Assertions_InTheReadme_Hold()
    {
        var ruling = Evaluator.Evaluate(Case.Filed().ByBuyer()
            .With(4.Calls()).ProvenBy(EvidenceKind.CallRecord)
            .AnotherIncident().With(2.OffensiveItems()).ProvenBy(EvidenceKind.CourierWaybill));

        ruling.Should().BeEstablished("two items are enough");
        ruling.Should().ForIncident("incident-1").FallShort(ConductKind.FrequentCalls, found: 4, required: 5);
        ruling.Should().ForIncident("incident-2").With(Severity.Serious).And.MeetCriterion("repeated-items").And.Deduct(12, PointClass.A);
        ruling.Should().Advise(Party.Seller, "pay-compensation").And.NotCite("F4.3");
        ruling.Should().Because("the items alone are punished")
            .Conclude("severity/incident-2").By("Severity by the policy's criteria").FollowFrom("item-01", "item-02").NotFollowFrom("call-01");
    }
}
