using System.Collections.Immutable;
using CsCheck;
using Penalty.Model.Cases;
using Penalty.Model.Complaints;
using Penalty.Model.Json;

namespace Penalty.Tests.Complaints;

/// <summary>What holds of any draft, whatever is missing from it.</summary>
public sealed class IntakeProperties
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static readonly Gen<ConductKind> Conduct = Gen.Int[0, 2].Select(
        i => new[] { ConductKind.FrequentCalls, ConductKind.OffensiveItems, ConductKind.AbusiveMessages }[i]);

    private static readonly Gen<DraftEvidence> Evidence = Gen.Select(
        Gen.Int[0, 4], Conduct, Gen.Int[0, 3], Gen.Bool,
        (kind, conduct, supports, reference) => SomeDraft.Evidence(
            kind == 4 ? null : (EvidenceKind)kind, supports == 0 ? null : conduct, reference: reference ? "file" : null));

    private static readonly Gen<ComplaintDraft> Draft = Gen.Select(
        Gen.Int[0, 2], Conduct.Array[0, 3], Evidence.Array[0, 3], Gen.Int[0, 63],
        (transactions, alleged, evidence, there) => new ComplaintDraft
        {
            TransactionIds = [.. Enumerable.Range(0, transactions).Select(t => $"t{t}")],
            Alleged = [.. alleged.Distinct()],
            Evidence = [.. evidence.Select((e, i) => e with { Id = $"e{i}" })],
            Route = (there & 1) == 0 ? null : ComplaintRoute.ConsumerRightsCentre,
            BuyerId = (there & 2) == 0 ? null : "buyer",
            SellerId = (there & 4) == 0 ? null : "seller",
            Summary = (there & 8) == 0 ? null : "what happened",
            LastActAt = (there & 16) == 0 ? null : SomeDraft.Day,
        });

    [Test]
    public void Check_AnyDraft_LacksWhatTheStraightLineSays() => Draft.Sample(d =>
    {
        var report = Evaluator.Complaints.Check(d, SomeDraft.Day);
        report.Lacks.Select(l => $"{l.Need} {l.About}".Trim()).Should().BeEquivalentTo(IntakeReference.Lacks(d));
        report.Status.Should().Be(IntakeReference.IsReady(d) ? IntakeStatus.Ready : IntakeStatus.Incomplete);
        report.Lacks.Select(l => l.Necessity).Should().BeInAscendingOrder("what is required comes first");
    }, iter: 3_000);

    [Test]
    public void Check_ListsInAnotherOrder_GivesTheSameBytes() => Draft.Sample(d =>
    {
        var other = d with { TransactionIds = Reversed(d.TransactionIds), Alleged = Reversed(d.Alleged), Evidence = Reversed(d.Evidence) };
        ComplaintsJson.WriteReport(Evaluator.Complaints.Check(other, SomeDraft.Day)).Should().Be(ComplaintsJson.WriteReport(Evaluator.Complaints.Check(d, SomeDraft.Day)));
    }, iter: 300);

    [Test]
    public void Check_DraftWrittenAndReadAgain_GivesTheSame() => Draft.Sample(d =>
    {
        var again = ComplaintsJson.ReadDraft(ComplaintsJson.WriteDraft(d));
        ComplaintsJson.WriteReport(Evaluator.Complaints.Check(again, SomeDraft.Day)).Should().Be(ComplaintsJson.WriteReport(Evaluator.Complaints.Check(d, SomeDraft.Day)));
    }, iter: 300);

    private static ImmutableArray<T> Reversed<T>(ImmutableArray<T> list) => [.. list.Reverse()];
}
