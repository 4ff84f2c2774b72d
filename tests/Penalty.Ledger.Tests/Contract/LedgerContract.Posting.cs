namespace Penalty.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Test]
    public async Task Post_New_BooksEntriesInOrderWithSuccessiveSequences()
    {
        var receipt = await Ledger.PostAsync(Sample.Ruling("r1"));
        var second = await Ledger.PostAsync(Sample.Ruling("r2"));

        receipt.IsNew.Should().BeTrue();
        receipt.Posting.RecordedAt.Should().BeExactly(new DateTimeOffset(2026, 3, 1, 4, 0, 0, TimeSpan.Zero));
        receipt.Posting.Entries.Select(e => e.Entry).Should().Equal(Sample.Ruling("r1").Entries);
        second.Posting.Entries.Select(e => e.Sequence).Should().Equal(3, 4);
        (await EverythingAsync()).Should().Equal(receipt.Posting.Entries.Concat(second.Posting.Entries));
    }

    [Test]
    public async Task Post_SameAgain_BooksNothingAnewAndAnswersWithWhatIsBooked()
    {
        var first = await Ledger.PostAsync(Sample.Ruling("r1"));
        var again = await Ledger.PostAsync(Sample.Ruling("r1"));

        again.IsNew.Should().BeFalse();
        again.Posting.Should().BeEquivalentTo(first.Posting);
        (await EverythingAsync()).Should().HaveCount(2);
    }

    [Test]
    public async Task Post_SameInOtherOrderOffsetAndScale_IsTheSame()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        var (points, owed) = (Sample.Points("r1"), Sample.Owed("r1", amount: 300.00m));

        var again = await Ledger.PostAsync(new("r1", Sample.Seller, [owed, points with { At = points.At.ToUniversalTime() }]));

        again.IsNew.Should().BeFalse();
    }

    [Test]
    public async Task Post_IdWithOtherContent_ThrowsConflictThatShowsBoth()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        var other = new Posting("r1", Sample.Seller, [Sample.Points("r1", value: 12), Sample.Owed("r1")]);

        var thrown = await Ledger.Invoking(l => l.PostAsync(other)).Should().ThrowAsync<PostingConflictException>();

        thrown.Which.Booked.Entries[0].Entry.Points!.Value.Should().Be(2);
        thrown.Which.Offered.Should().BeSameAs(other);
        thrown.Which.Message.Should().ContainAll("r1/points: 2 A", "r1/points: 12 A");
        thrown.Which.In(Language.ZhCn).Should().ContainAll("已记入", "现提交", "r1/points: 2 A", "r1/points: 12 A");
        (await EverythingAsync()).Select(e => e.Entry).Should().Equal(Sample.Ruling("r1").Entries);
    }

    [Test]
    public async Task Post_WithoutEntries_IsRemembered()
    {
        var first = await Ledger.PostAsync(new("r1", Sample.Seller, []));
        var again = await Ledger.PostAsync(new("r1", Sample.Seller, []));

        (first.IsNew, again.IsNew).Should().Be((true, false));
        (await Ledger.FindPostingAsync(Sample.Seller, "r1")).Should().BeEquivalentTo(first.Posting);
        (await EverythingAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task Post_SameIdsForTwoSellers_AreTwoPostings()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        var other = await Ledger.PostAsync(Sample.Ruling("r1", "seller-2"));

        other.IsNew.Should().BeTrue();
        other.Posting.Entries.Select(e => e.Sequence).Should().Equal(1, 2);
    }

    [Test]
    public async Task Post_Malformed_ListsEveryProblemAndBooksNothing()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        var bad = new Posting("r2", Sample.Seller, [Sample.Points("r2", value: 0), Sample.Points("r1") with { SellerId = "seller-2" }]);

        var thrown = await Ledger.Invoking(l => l.PostAsync(bad)).Should().ThrowAsync<InvalidPostingException>();

        thrown.Which.Problems.Select(p => p.Path).Should().Equal(
            "entries[0].points.value", "entries[1].sellerId", "entries[1].rulingId", "entries[1].id");
        (await Ledger.FindPostingAsync(Sample.Seller, "r2")).Should().BeNull();
        (await EverythingAsync()).Should().HaveCount(2);
    }

    /// <summary>Not in attributes: those are kept as UTF-8, which has no half pairs.</summary>
    private static readonly string?[] CannotBeKept = [null, " ", "half \ud83d pair", "late \ude00 half", "open \ud83d", "cut\0off"];

    [TestCaseSource(nameof(CannotBeKept))]
    public async Task Post_SellerThatCannotBeKept_Throws(string? seller)
    {
        var thrown = await Ledger.Invoking(l => l.PostAsync(new("r1", seller!, []))).Should().ThrowAsync<InvalidPostingException>();
        thrown.Which.Problems.Should().ContainSingle().Which.Path.Should().Be("sellerId");
        (await Ledger.SellersAsync().ToListAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task Post_ClockSetBack_IsNeverRecordedEarlier()
    {
        Clock.AutoAdvanceAmount = TimeSpan.Zero;
        var moving = new MovableClock(Clock.GetUtcNow());
        await using var ledger = await CreateAsync(moving);
        var first = await ledger.PostAsync(Sample.Ruling("r1"));
        moving.Now -= TimeSpan.FromDays(1);

        var second = await ledger.PostAsync(new("r2", Sample.Seller, []));
        var third = await ledger.PostAsync(Sample.Ruling("r3"));
        var other = await ledger.PostAsync(Sample.Ruling("r4", "seller-2"));

        second.Posting.RecordedAt.Should().Be(first.Posting.RecordedAt);
        third.Posting.RecordedAt.Should().Be(first.Posting.RecordedAt);
        other.Posting.RecordedAt.Should().Be(moving.Now, "the order of time is that of one seller");
    }

    [Test]
    public async Task Post_ManyAtOnce_BooksEachOnceWithoutHoles()
    {
        var postings = Enumerable.Range(0, 40).Select(i => Sample.Ruling($"r{i % 20}")).ToList();

        var receipts = await Task.WhenAll(postings.Select(p => Task.Run(() => Ledger.PostAsync(p))));

        receipts.Count(r => r.IsNew).Should().Be(20);
        (await EverythingAsync()).Select(e => e.Sequence).Should().Equal(Enumerable.Range(1, 40).Select(i => (long)i));
    }

    [Test]
    public async Task Post_Cancelled_BooksNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Ledger.Invoking(l => l.PostAsync(Sample.Ruling("r1"), cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();

        (await EverythingAsync()).Should().BeEmpty();
    }
}
