using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Complaints;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Tests.Facade;

namespace Penalty.Tests.Complaints;

/// <summary>Answers on complaints in the making: which policies apply, what each answer holds, and what becomes of rules that fail.</summary>
public sealed class IntakeFacadeTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();
    private static readonly DateTimeOffset Successor = new(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private static ComplaintDraft OfMessages => SomeDraft.Whole with
    {
        Alleged = [ConductKind.AbusiveMessages],
        Evidence = [SomeDraft.Evidence(EvidenceKind.ChatScreenshot, ConductKind.AbusiveMessages)],
    };

    [Test]
    public void Check_WholeDraft_IsReadyAndLacksNothing()
    {
        var report = Evaluator.Complaints.Check(SomeDraft.Whole, SomeDraft.Day);
        report.Status.Should().Be(IntakeStatus.Ready);
        report.Lacks.Should().BeEmpty();
        report.Provenance.Policies.Select(p => p.Id).Should().Equal("taobao-harassment-complaints", "taobao-malicious-harassment");
    }

    [Test]
    public void Check_EmptyDraft_LacksEachWithClauseBasisAndBothLanguages()
    {
        var report = Evaluator.Complaints.Check(new ComplaintDraft(), SomeDraft.Day);
        report.Lacks.Select(l => $"{l.Need} {l.Necessity} {l.Clause} {l.Basis}").Should().Equal(
            "transaction Required F2 F2",
            "route Required F2 house-default",
            "buyer Required F2 house-default",
            "seller Required F2 house-default",
            "conduct Required F1 house-default",
            "account Advised F2 house-default",
            "last-act Advised F2 house-default");
        report.Lacks.Should().OnlyContain(l => l.Text.En.Length > 5 && l.Text.ZhCn.Length > 3);
    }

    [TestCase(-1, "known-conduct")]
    [TestCase(0, "")]
    public void Check_LastActAroundTheSuccessor_IsJudgedByThePolicyInForceThen(long ticks, string lacks) =>
        Needs(Evaluator.Complaints.Check(OfMessages with { LastActAt = Successor.AddTicks(ticks) }, Successor.AddDays(9))).Should().Be(lacks);

    [Test]
    public void Check_NoLastAct_IsJudgedByThePolicyInForceWhenAsked()
    {
        Needs(Evaluator.Complaints.Check(OfMessages with { LastActAt = null }, Successor.AddTicks(-1))).Should().Be("known-conduct last-act");
        Needs(Evaluator.Complaints.Check(OfMessages with { LastActAt = null }, Successor)).Should().Be("last-act");
    }

    [Test]
    public void Check_PolicyThatAdmitsOtherEvidence_FollowsIt()
    {
        var draft = SomeDraft.Whole with { Evidence = [SomeDraft.Evidence(EvidenceKind.CourierWaybill, ConductKind.FrequentCalls)] };
        Needs(Evaluator.Complaints.Check(draft, SomeDraft.Day)).Should().Be("fitting-evidence");
        PolicyFile[] changed = [.. BuiltInPolicies.Files().Where(f => f.Name.Contains("/harassment/")).Select(f => PolicyFiles.Read(f.Json.Replace("\"call-record\"", "\"courier-waybill\""), f.Name))];
        Needs(PenaltyEvaluator.CreateBuilder().WithPolicies(changed).Build().Complaints.Check(draft, SomeDraft.Day)).Should().BeEmpty();
    }

    [Test]
    public void Check_NeedThatThePolicyOnlyAdvises_DoesNotHinder()
    {
        var (name, json) = BuiltInPolicies.Files().Single(f => f.Name.Contains("/complaints/"));
        var changed = ComplaintPolicyReader.Read(json.Replace("\"value\": \"required\"", "\"value\": \"advised\""), name);
        var report = PenaltyEvaluator.CreateBuilder().WithPolicies(changed).Build().Complaints.Check(new ComplaintDraft(), SomeDraft.Day);
        report.Status.Should().Be(IntakeStatus.Ready);
        report.Lacks.Should().HaveCount(7).And.OnlyContain(l => l.Necessity == Necessity.Advised);
    }

    [Test]
    public void Guide_NoConductNamed_TellsOfEachThatThePolicyKnows()
    {
        Guided(SomeDraft.Day).Should().Equal("frequent-calls", "offensive-items");
        Guided(Successor).Should().Equal("abusive-messages", "frequent-calls", "offensive-items");
    }

    [Test]
    public void Guide_Attachments_AreThoseThatProveTheConductByThePolicy()
    {
        foreach (var policy in Evaluator.Policies.Policies)
        {
            var guide = Evaluator.Complaints.Guide(new ComplaintInquiry { TransactionId = "t" }, policy.Effective.From);
            foreach (var conduct in policy.Conducts)
                guide.Conducts.Single(c => c.Conduct == conduct.Kind).Attachments.Select(a => a.Kind).Should().BeEquivalentTo(conduct.ProvenBy.Value);
        }
    }

    [Test]
    public void Answers_RuleThatFails_ReferToAHumanAndSayWhy()
    {
        var evaluator = WithOneRule.Evaluator<FailingOnComplaints>();
        var report = evaluator.Complaints.Check(SomeDraft.Whole, SomeDraft.Day);
        (report.Status, report.Referral!.Rule, report.Referral.Error).Should()
            .Be((IntakeStatus.ReferredToHuman, "Failing on complaints", "broken on purpose at intake/taobao-malicious-harassment/frequent-calls"));
        report.Lacks.Should().BeEmpty();
        var guide = evaluator.Complaints.Guide(new ComplaintInquiry { TransactionId = "t" }, SomeDraft.Day);
        guide.Referral!.Clauses.Should().Equal("F0.21");
        guide.Routes.Should().BeEmpty();
        IntakeStatement.Write(guide, Language.ZhCn).Should().Contain("Failing on complaints");
    }

    [TestCase("Draft ready")]
    [TestCase("Draft incomplete")]
    public void Check_RuleLeftOutThatDecides_RefersToAHuman(string rule)
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Without(rule).Build();
        var draft = rule == "Draft ready" ? SomeDraft.Whole : new ComplaintDraft();
        evaluator.Complaints.Check(draft, SomeDraft.Day).Referral!.Error.Should().Be("No rule decides on: draft.");
    }

    [TestCase("Conduct is guided", "No rule decides on: frequent-calls, offensive-items.")]
    [TestCase("Route is open", "No rule decides on: t.")]
    public void Guide_RuleLeftOutThatAnswers_RefersToAHuman(string rule, string error) =>
        PenaltyEvaluator.CreateBuilder().Without(rule).Build().Complaints.Guide(new ComplaintInquiry { TransactionId = "t" }, SomeDraft.Day)
            .Referral!.Error.Should().Be(error);

    [Test]
    public void Answers_BeforeAnyPolicy_Throw() =>
        FluentActions.Invoking(() => Evaluator.Complaints.Check(SomeDraft.Whole, SomeDraft.Day.AddYears(-1))).Should().Throw<PolicyNotFoundException>();

    private static IEnumerable<string> Guided(DateTimeOffset asOf) =>
        Evaluator.Complaints.Guide(new ComplaintInquiry { TransactionId = "t" }, asOf).Conducts.Select(c => c.Conduct.Code);

    private static string Needs(IntakeReport report) => string.Join(" ", report.Lacks.Select(l => l.Need));
}
