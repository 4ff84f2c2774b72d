using System.Globalization;

namespace Penalty.Ledger.Tests;

public abstract partial class LedgerContract
{
    private const string Strange = "卖家 'x' \"y\" %_\\ é e\u0301 \U0001F600\r\n";

    [Test]
    public async Task Read_AsOf_GivesWhatWasRecordedThenOrBefore()
    {
        var postings = new List<BookedPosting>();
        for (var i = 0; i < 4; i++) postings.Add((await Ledger.PostAsync(Sample.Ruling($"r{i}"))).Posting);
        var (second, tick) = (postings[1].RecordedAt, TimeSpan.FromTicks(1));

        (await AsOfAsync(DateTimeOffset.MinValue)).Should().BeEmpty();
        (await AsOfAsync(second - tick)).Should().HaveCount(2);
        (await AsOfAsync(second)).Should().HaveCount(4);
        (await AsOfAsync(second.ToOffset(TimeSpan.FromHours(8)))).Should().HaveCount(4);
        (await AsOfAsync(second.ToOffset(TimeSpan.FromHours(-11)) - tick)).Should().HaveCount(2);
        (await EverythingAsync()).Should().Equal(postings.SelectMany(p => p.Entries));
    }

    [Test]
    public async Task Read_Everything_KeepsValuesExactly()
    {
        var instant = DateTimeOffset.Parse("2026-12-31T23:59:59.9999999+05:45", CultureInfo.InvariantCulture);
        LedgerEntry[] entries =
        [
            Sample.Owed("r1", Strange, 79228162514264337593543950335m) with { Id = Strange, At = instant },
            Sample.Owed("r1", Strange, 0.0000000000000000000000000001m) with { Id = "least", At = DateTimeOffset.MaxValue },
            Sample.Owed("r1", Strange, 300.10m) with { Id = "scale", At = DateTimeOffset.MinValue, Clause = Strange, IncidentId = Strange, PolicyId = Strange },
            Sample.Points("r1", Strange, int.MaxValue, PointClass.B) with { PolicyVersion = Strange },
        ];
        await Ledger.PostAsync(new(Strange, Strange, [.. entries]));

        var read = await EverythingAsync(Strange);
        var found = await Ledger.FindPostingAsync(Strange, Strange);

        read.Select(e => e.Entry).Should().Equal(entries);
        read[0].Entry.At.EqualsExact(instant).Should().BeTrue("the offset is kept too");
        read[2].Entry.Compensation!.Amount.ToString(CultureInfo.InvariantCulture).Should().Be("300.10");
        read.Should().OnlyContain(e => e.PostingId == Strange).And.Equal(found!.Entries);
    }

    [Test]
    public async Task Read_Thousands_GivesAllInOrder()
    {
        for (var i = 0; i < 5; i++)
        {
            var entries = Enumerable.Range(0, 421).Select(n => Sample.Points($"r{i}") with { Id = $"r{i}/{n}" });
            await Ledger.PostAsync(new($"r{i}", Sample.Seller, [.. entries]));
        }

        (await EverythingAsync()).Select(e => e.Sequence).Should().Equal(Enumerable.Range(1, 2105).Select(i => (long)i));
    }

    [Test]
    public async Task Read_WhileOthersPost_GivesWholePostingsOnly()
    {
        for (var i = 0; i < 300; i++) await Ledger.PostAsync(Sample.Ruling($"r{i}"));
        var seen = 0;

        await foreach (var entry in Ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue))
        {
            if (seen++ < 5) await Ledger.PostAsync(Sample.Ruling($"late{entry.Sequence}"));
        }

        seen.Should().Be(600, "what is posted while it is read is left out");
    }

    [Test]
    public async Task Read_UnknownSeller_GivesNone()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        (await EverythingAsync("Seller-1")).Should().BeEmpty();
    }

    [Test]
    public async Task Read_Cancelled_Throws()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        using var stop = new CancellationTokenSource();
        var read = async () =>
        {
            await foreach (var _ in Ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue, stop.Token)) await stop.CancelAsync();
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public async Task FindPosting_Unknown_GivesNull()
    {
        await Ledger.PostAsync(Sample.Ruling("r1"));
        (await Ledger.FindPostingAsync(Sample.Seller, "R1")).Should().BeNull();
        (await Ledger.FindPostingAsync("seller-2", "r1")).Should().BeNull();
    }

    [Test]
    public async Task Sellers_Scan_GivesEachOnceInOrderOfCodePoints()
    {
        string[] sellers = ["", "Z", "a", "aa", "b", "卖家", "\uff5e", "\U0001F600", "\U0001F601"];
        foreach (var seller in sellers.Skip(1).Reverse()) await Ledger.PostAsync(Sample.Ruling("r1", seller));
        await Ledger.PostAsync(Sample.Ruling("r2", "b"));

        (await Ledger.SellersAsync().ToListAsync()).Should().Equal(sellers.Skip(1));
        (await Ledger.SellersAsync("aa").ToListAsync()).Should().Equal(sellers.Skip(4));
        (await Ledger.SellersAsync("ab").ToListAsync()).Should().Equal(sellers.Skip(4));
        (await Ledger.SellersAsync("\uff5e").ToListAsync()).Should().Equal(sellers.Skip(7));
        (await Ledger.SellersAsync("\U0001F601").ToListAsync()).Should().BeEmpty();
    }
}
