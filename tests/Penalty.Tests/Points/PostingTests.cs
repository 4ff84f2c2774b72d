using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>Rulings and appeals as postings.</summary>
public sealed class PostingTests
{
    private static readonly DateTimeOffset Decided = On("2023-03-20");

    [Test]
    public void PostingOf_RulingWithPointsAndCompensation_BooksBoth()
    {
        var ruling = Evaluator.Evaluate(SomeCase.WithCalls(12));
        var posting = Evaluator.Points.PostingOf(ruling, Decided);
        (posting.Id, posting.SellerId).Should().Be((ruling.Id, ruling.SellerId));
        posting.Entries.Select(e => e.Id).Should().Equal($"{ruling.Id}/incident/compensation", $"{ruling.Id}/incident/points");
        posting.Entries[0].Compensation.Should().Be(new BookedCompensation(300, "CNY", ruling.BuyerId));
        posting.Entries[1].Points.Should().Be(new BookedPoints(PointClass.A, 12));
        posting.Entries.Should().OnlyContain(e => e.SellerId == ruling.SellerId && e.RulingId == ruling.Id && e.IncidentId == "incident" && e.At == Decided
            && e.PolicyId == "taobao-malicious-harassment" && e.PolicyVersion == "1.0" && e.Clause == "F4.2" && e.Reverses == null);
    }

    [Test]
    public void PostingOf_SameRuling_GivesTheSameBytes()
    {
        var ruling = Evaluator.Evaluate(SomeCase.WithCalls(12));
        var again = PenaltyEvaluator.CreateDefault().Points.PostingOf(PenaltyJson.ReadRuling(PenaltyJson.Write(ruling)), Decided);
        LedgerJson.WritePosting(again).Should().Be(LedgerJson.WritePosting(Evaluator.Points.PostingOf(ruling, Decided)));
    }

    [Test]
    public void PostingOf_NothingEstablished_IsEmpty() => Evaluator.Points.PostingOf(Evaluator.Evaluate(SomeCase.WithCalls(1)), Decided).Entries.Should().BeEmpty();

    [Test]
    public void PostingOf_RulingThatIsReferred_IsEmpty()
    {
        var established = Evaluator.Evaluate(SomeCase.WithCalls(12));
        Evaluator.Points.PostingOf(established with { Outcome = Outcome.ReferredToHuman }, Decided).Entries.Should().BeEmpty();
    }

    [Test]
    public void PostingOf_PolicyThatTheProvenanceDoesNotName_IsRefused()
    {
        var ruling = Evaluator.Evaluate(SomeCase.WithCalls(12));
        FluentActions.Invoking(() => Evaluator.Points.PostingOf(ruling with { Provenance = ruling.Provenance with { Policies = [] } }, Decided))
            .Should().Throw<InvalidInputException>().Which.Problems.Single().Path.Should().Be("provenance.policies");
    }

    [Test]
    public void PostingOf_MeasuresOnly_IsEmpty() =>
        Evaluator.Points.PostingOf(Evaluator.Evaluate(SomeCase.WithCalls(5, SomeCase.Day.AddYears(1))), Decided).Entries.Should().BeEmpty();

    [Test]
    public void PostingOf_IdsWithSlashes_GivesDifferentEntries()
    {
        var ruling = Evaluator.Evaluate(SomeCase.WithCalls(12));
        var one = ruling with { Id = "a/b", Sanctions = [ruling.Sanctions[0] with { IncidentId = "c" }] };
        var other = ruling with { Id = "a", Sanctions = [ruling.Sanctions[0] with { IncidentId = "b/c" }] };
        Ids(one).Should().NotIntersectWith(Ids(other));
    }

    [TestCase(Party.Buyer, "buyer-x")]
    [TestCase(Party.Seller, "seller-x")]
    [TestCase(Party.Platform, "platform")]
    public void PostingOf_Payee_IsTheAccountOfTheParty(Party payee, string account)
    {
        var ruling = Evaluator.Evaluate(SomeCase.WithCalls(12)) with { BuyerId = "buyer-x", SellerId = "seller-x" };
        ruling = ruling with { Sanctions = [ruling.Sanctions[0] with { Compensation = new Compensation(1, "CNY", payee) }] };
        Evaluator.Points.PostingOf(ruling, Decided).Entries[0].Compensation!.PayeeId.Should().Be(account);
    }

    [Test]
    public void ReversalOf_Posting_TakesEachEntryBack()
    {
        var posting = Evaluator.Points.PostingOf(Evaluator.Evaluate(SomeCase.WithCalls(12)), Decided);
        var reversal = Evaluator.Points.ReversalOf(posting, "appeal-1", Decided.AddDays(3), "wrong seller");
        (reversal.Id, reversal.SellerId).Should().Be(($"{posting.Id}/reversed/appeal-1", posting.SellerId));
        reversal.Entries.Select(e => e.Reverses).Should().Equal(posting.Entries.Select(e => new Reversal(e.Id, "appeal-1", "wrong seller")));
        reversal.Entries.Select(e => e.Id).Should().Equal(posting.Entries.Select(e => $"{e.Id}/reversed/appeal-1"));
        reversal.Entries.Should().OnlyContain(e => e.At == Decided.AddDays(3));
        var standing = Evaluator.Points.StandingOf(posting.SellerId, posting.Entries.Concat(reversal.Entries), Decided.AddDays(4));
        (standing.Balance!.A, standing.Compensation.Length).Should().Be((0, 0));
    }

    [Test]
    public void ReversalOf_PostingWithoutEntries_IsEmpty() =>
        Evaluator.Points.ReversalOf(new Posting("r", "s", []), "appeal", Decided, "reason").Entries.Should().BeEmpty();

    [Test]
    public void ReversalOf_SomeEntries_TakesOnlyTheseBack()
    {
        var posting = Evaluator.Points.PostingOf(Evaluator.Evaluate(SomeCase.WithCalls(12)), Decided);
        var reversal = Evaluator.Points.ReversalOf(posting.Entries.Where(e => e.Points is not null), "appeal-1", Decided, "reason");
        reversal.Id.Should().Be($"{posting.Id}/reversed/appeal-1");
        reversal.Entries.Single().Points.Should().Be(new BookedPoints(PointClass.A, -12));
    }

    [Test]
    public void ReversalOf_WhatCannotBeReversed_ListsEveryProblem()
    {
        var booked = Deducted("e", "2023-04-01", PointClass.A, 2);
        var error = FluentActions.Invoking(() => Evaluator.Points.ReversalOf([booked, Appealed(booked, "2023-03-01"), booked with { SellerId = "other" }], "appeal", Decided, "reason"))
            .Should().Throw<InvalidInputException>().Which;
        error.Problems.Select(p => p.Path).Should().BeEquivalentTo("entries[0].at", "entries[1].reverses", "entries[2].sellerId", "entries[2].at");
        error.In(Model.Language.ZhCn).Should().Contain("冲销");
    }

    [TestCase("", "reason")]
    [TestCase("appeal", " ")]
    public void ReversalOf_WithoutAppealOrReason_Throws(string appeal, string reason) => FluentActions
        .Invoking(() => Evaluator.Points.ReversalOf([Deducted("e", "2023-03-01", PointClass.A, 2)], appeal, Decided, reason)).Should().Throw<ArgumentException>();

    [Test]
    public void ReversalOf_NoEntries_Throws() => FluentActions
        .Invoking(() => Evaluator.Points.ReversalOf(Array.Empty<LedgerEntry>(), "appeal", Decided, "reason")).Should().Throw<ArgumentException>();

    private static IEnumerable<string> Ids(Ruling ruling) => Evaluator.Points.PostingOf(ruling, Decided).Entries.Select(e => e.Id);
}
