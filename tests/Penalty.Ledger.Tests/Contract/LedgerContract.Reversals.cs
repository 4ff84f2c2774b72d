namespace Penalty.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Test]
    public async Task Post_Reversal_IsBooked()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        var receipt = await Ledger.PostAsync(Sample.Reversed(Sample.Ruling("r1")));

        receipt.Posting.Entries.Select(e => e.Entry.Points?.Value).Should().Equal(-2, null);
        (await EverythingAsync()).Sum(e => e.Entry.Compensation?.Amount ?? 0).Should().Be(0);
    }

    [Test]
    public async Task Post_ReversalAgain_BooksNothingAnew()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        await Ledger.PostAsync(Sample.Reversed(Sample.Ruling("r1")));

        (await Ledger.PostAsync(Sample.Reversed(Sample.Ruling("r1")))).IsNew.Should().BeFalse();
    }

    [Test]
    public async Task Post_ReversalOfWhatIsNotBooked_ListsEach()
    {
        await Ledger.PostAsync(Sample.Ruling("r1", "seller-2"));

        var thrown = await ProblemsOfAsync(Sample.Reversed(Sample.Ruling("r1")));

        thrown.Select(p => p.Path).Should().Equal("entries[0].reverses.entryId", "entries[1].reverses.entryId");
        thrown[0].Found.En.Should().Contain("not booked");
    }

    [Test]
    public async Task Post_ReversalOfAnEntryOfTheSamePosting_Throws()
    {
        var both = new Posting("r1", Sample.Seller, [Sample.Points("r1"), Sample.Reversing(Sample.Points("r1"))]);
        (await ProblemsOfAsync(both)).Should().ContainSingle().Which.Found.En.Should().Contain("not booked");
    }

    [Test]
    public async Task Post_SecondReversal_Throws()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        await Ledger.PostAsync(Sample.Reversed(Sample.Ruling("r1")));

        var thrown = await ProblemsOfAsync(Sample.Reversed(Sample.Ruling("r1"), "appeal-2"));

        thrown.Should().HaveCount(2);
        thrown[0].Found.En.Should().Be("'r1/points', reversed by 'r1/points/reversed/appeal-1'");
    }

    [Test]
    public async Task Post_ReversalTwiceInOnePosting_Throws()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        var entry = Sample.Reversing(Sample.Points("r1"));

        var thrown = await ProblemsOfAsync(new("r1/twice", Sample.Seller, [entry, entry with { Id = "other" }]));

        thrown.Should().ContainSingle().Which.Path.Should().Be("entries[1].reverses.entryId");
    }

    [Test]
    public async Task Post_ReversalOfAReversal_Throws()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        await Ledger.PostAsync(Sample.Reversed(Sample.Ruling("r1")));
        var back = Sample.Reversing(Sample.Points("r1")) with { Id = "back", Reverses = new("r1/points/reversed/appeal-1", "appeal-2", "again") };

        var thrown = await ProblemsOfAsync(new("back", Sample.Seller, [back]));

        thrown.Select(p => p.Found.En).Should().Contain("'r1/points/reversed/appeal-1', which is a reversal");
    }

    private static IEnumerable<TestCaseData> WrongReversals()
    {
        var (points, owed) = (Sample.Reversing(Sample.Points("r1")), Sample.Reversing(Sample.Owed("r1")));
        yield return new TestCaseData(points with { Points = new(PointClass.A, -1) }, "entries[0]").SetArgDisplayNames("value");
        yield return new TestCaseData(points with { Points = new(PointClass.B, -2) }, "entries[0]").SetArgDisplayNames("class");
        yield return new TestCaseData(points with { Points = null, Compensation = owed.Compensation }, "entries[0]").SetArgDisplayNames("kind");
        yield return new TestCaseData(owed with { Compensation = owed.Compensation! with { Amount = -299.99m } }, "entries[0]").SetArgDisplayNames("amount");
        yield return new TestCaseData(owed with { Compensation = owed.Compensation! with { Currency = "USD" } }, "entries[0]").SetArgDisplayNames("currency");
        yield return new TestCaseData(owed with { Compensation = owed.Compensation! with { PayeeId = "buyer-2" } }, "entries[0]").SetArgDisplayNames("payee");
        yield return new TestCaseData(points with { RulingId = "r2" }, "entries[0].rulingId").SetArgDisplayNames("ruling");
    }

    [TestCaseSource(nameof(WrongReversals))]
    public async Task Post_ReversalThatDoesNotMatch_Throws(LedgerEntry entry, string path)
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        (await ProblemsOfAsync(new("r1/reversed/appeal-1", Sample.Seller, [entry]))).Should().ContainSingle().Which.Path.Should().Be(path);
        (await EverythingAsync()).Should().HaveCount(2);
    }

    private async Task<ImmutableArray<PostingProblem>> ProblemsOfAsync(Posting posting) =>
        (await Ledger.Invoking(l => l.PostAsync(posting)).Should().ThrowAsync<InvalidPostingException>()).Which.Problems;
}
