namespace Penalty.Ledger.Tests;

public sealed class PostingCheckTests
{
    private static readonly LedgerEntry Points = Sample.Points("r1");
    private static readonly LedgerEntry Owed = Sample.Owed("r1");

    private static IEnumerable<TestCaseData> Malformed()
    {
        yield return new TestCaseData(Points with { Id = "" }, "entries[0].id: found a blank text");
        yield return new TestCaseData(Points with { Id = null! }, "entries[0].id: found nothing");
        yield return new TestCaseData(Points with { RulingId = "\0" }, "entries[0].rulingId: found a text with U+0000");
        yield return new TestCaseData(Points with { IncidentId = "\ud800" }, "entries[0].incidentId: found a text with half a surrogate pair");
        yield return new TestCaseData(Points with { PolicyId = " " }, "entries[0].policyId: found a blank text");
        yield return new TestCaseData(Points with { PolicyVersion = " " }, "entries[0].policyVersion: found a blank text");
        yield return new TestCaseData(Points with { Clause = " " }, "entries[0].clause: found a blank text");
        yield return new TestCaseData(Points with { SellerId = "seller-2" }, "entries[0].sellerId: found seller-2; allowed: the posting's seller 'seller-1'");
        yield return new TestCaseData(Points with { Points = null }, "entries[0]: found no amount; allowed: either points or compensation");
        yield return new TestCaseData(Points with { Compensation = Owed.Compensation }, "entries[0]: found points and compensation");
        yield return new TestCaseData(Points with { Points = new(PointClass.A, 0) }, "entries[0].points.value: found 0; allowed: more than 0");
        yield return new TestCaseData(Points with { Points = new(PointClass.A, -2) }, "entries[0].points.value: found -2; allowed: more than 0");
        yield return new TestCaseData(Points with { Points = new((PointClass)7, 2) }, "entries[0].points.class: found 7; allowed: A, B");
        yield return new TestCaseData(Owed with { Compensation = new(-0.5m, "CNY", "b") }, "entries[0].compensation.amount: found -0.5; allowed: more than 0");
        yield return new TestCaseData(Owed with { Compensation = new(300m, "yuan", "b") }, "entries[0].compensation.currency: found yuan; allowed: an ISO 4217 code such as CNY");
        yield return new TestCaseData(Owed with { Compensation = new(300m, "cny", "b") }, "entries[0].compensation.currency: found cny");
        yield return new TestCaseData(Owed with { Compensation = new(300m, null!, "b") }, "entries[0].compensation.currency: found null");
        yield return new TestCaseData(Owed with { Compensation = new(300m, "CNY", "") }, "entries[0].compensation.payeeId: found a blank text");
        yield return new TestCaseData(Points with { Reverses = new("e", "a", "r") }, "entries[0].points.value: found 2; allowed: less than 0, as it reverses");
        yield return new TestCaseData(Sample.Reversing(Points) with { Reverses = new("", "a", "r") }, "entries[0].reverses.entryId: found a blank text");
        yield return new TestCaseData(Sample.Reversing(Points) with { Reverses = new("e", "", "r") }, "entries[0].reverses.appealId: found a blank text");
        yield return new TestCaseData(Sample.Reversing(Points) with { Reverses = new("e", "a", "") }, "entries[0].reverses.reason: found a blank text");
        yield return new TestCaseData(null, "entries[0]: found nothing; allowed: an entry");
    }

    [TestCaseSource(nameof(Malformed))]
    public void OfForm_OneThingWrong_IsSaidAlone(LedgerEntry? entry, string problem) =>
        PostingCheck.OfForm(new("r1", Sample.Seller, [entry!])).Should().ContainSingle().Which.ToString().Should().StartWith(problem);

    [Test]
    public void OfForm_WellFormed_GivesNone()
    {
        PostingCheck.OfForm(Sample.Ruling("r1")).Should().BeEmpty();
        PostingCheck.OfForm(Sample.Reversed(Sample.Ruling("r1"))).Should().BeEmpty();
        PostingCheck.OfForm(new("r1", Sample.Seller, [])).Should().BeEmpty();
    }

    [Test]
    public void OfForm_NothingGiven_SaysSo() =>
        PostingCheck.OfForm(new(null!, null!, default)).Select(p => p.Path).Should().Equal("id", "sellerId", "entries");

    [Test]
    public void OfForm_SeveralThingsWrong_ListsAllInBothLanguages()
    {
        var posting = new Posting("p", Sample.Seller, [Points, Points with { RulingId = "r2", Points = new(PointClass.A, -1) }]);
        var problems = PostingCheck.OfForm(posting);

        problems.Select(p => p.Path).Should().Equal("entries[1].rulingId", "entries[1].points.value", "entries[1].id");
        problems.Select(p => p.In(Language.ZhCn)).Should().Equal(
            "entries[1].rulingId：实为r2；应为一张记账单一项裁定：“r1”",
            "entries[1].points.value：实为-1；应为大于 0",
            "entries[1].id：实为重复的“r1/points”；应为各自唯一的编号");
        var thrown = new InvalidPostingException("p", problems);
        thrown.Message.Should().StartWith("Posting 'p': 3 problem(s), nothing was booked");
        thrown.In(Language.ZhCn).Should().StartWith("记账单“p”：3 个问题，未记入任何内容");
    }

    [Test]
    public void RelatedIds_OfAnyPosting_AreThoseThatCanBeLookedUp()
    {
        PostingCheck.RelatedIds(Sample.Reversed(Sample.Ruling("r1"))).Should().BeEquivalentTo(
            "r1/points/reversed/appeal-1", "r1/points", "r1/compensation/reversed/appeal-1", "r1/compensation");
        PostingCheck.RelatedIds(new("p", Sample.Seller, [Points, null!, Points with { Id = "\0" }])).Should().Equal("r1/points");
        PostingCheck.RelatedIds(new("p", "\0", [Points])).Should().BeEmpty();
        PostingCheck.RelatedIds(new("p", Sample.Seller, default)).Should().BeEmpty();
    }

    [Test]
    public void AgainstLedger_LeastPoints_DoNotOverflow()
    {
        var booked = new PostedEntry(Points with { Points = new(PointClass.A, int.MaxValue) }, "r1", 1, Sample.Noon);
        var reversal = Sample.Reversing(Points) with { Points = new(PointClass.A, int.MinValue) };
        PostingCheck.AgainstLedger(new("p", Sample.Seller, [reversal]), [booked]).Should().ContainSingle()
            .Which.ToString().Should().Be("entries[0]: found -2147483648 A; allowed: what takes back 2147483647 A exactly");
    }
}
