using Penalty.Model.Json;
using Penalty.Model.Ledgers;

namespace Penalty.Model.Tests.Ledgers;

public sealed class LedgerJsonTests
{
    private static readonly Posting Posting = new("p", "s", [SomeEntry.Points, SomeEntry.Reversing]);

    [Test]
    public void WriteEntry_Reversing_GivesMembersAndCodesAsTheyAreRead() => LedgerJson.WriteEntry(SomeEntry.Reversing, indented: false).Should().Be(
        """{"id":"ruling-1/i/compensation/reversed/a","sellerId":"s","rulingId":"ruling-1","incidentId":"i","at":"2023-03-10T20:00:00+08:00","policyId":"taobao-malicious-harassment","policyVersion":"1.0","clause":"F4.1","compensation":{"amount":-300.5,"currency":"CNY","payeeId":"b"},"reverses":{"entryId":"ruling-1/i/compensation","appealId":"a","reason":"因申诉撤销"}}""");

    [Test]
    public void WritePosting_ReadAgain_GivesTheSameEntriesAndBytes()
    {
        var read = LedgerJson.ReadPosting(LedgerJson.WritePosting(Posting));
        (read.Id, read.SellerId).Should().Be(("p", "s"));
        read.Entries.Should().BeEquivalentTo([SomeEntry.Reversing, SomeEntry.Points]);
        LedgerJson.WritePosting(read).Should().Be(LedgerJson.WritePosting(Posting));
    }

    [Test]
    public void WritePosting_WithoutEntries_ReadsAgain() =>
        LedgerJson.ReadPosting(LedgerJson.WritePosting(new Posting("p", "s", []))).Entries.Should().BeEmpty();

    [Test]
    public void WritePosting_EntriesInAnyOrder_GivesTheSameBytes() =>
        LedgerJson.WritePosting(Posting with { Entries = [.. Posting.Entries.Reverse()] }).Should().Be(LedgerJson.WritePosting(Posting));

    [Test]
    public void WriteEntry_AmountWithTrailingZeros_GivesTheBytesOfOneWithout()
    {
        var owed = SomeEntry.Reversing.Compensation!;
        LedgerJson.WriteEntry(SomeEntry.Reversing with { Compensation = owed with { Amount = -300.5000m } }).Should().Be(LedgerJson.WriteEntry(SomeEntry.Reversing));
    }

    [Test]
    public void ReadEntry_Written_IsEqual()
    {
        LedgerJson.ReadEntry(LedgerJson.WriteEntry(SomeEntry.Points)).Should().Be(SomeEntry.Points);
        LedgerJson.ReadEntry(LedgerJson.WriteEntry(SomeEntry.Reversing)).Should().Be(SomeEntry.Reversing);
    }

    [Test]
    public void ReadPostedEntry_Written_IsEqual()
    {
        var posted = new PostedEntry(SomeEntry.Points, "p", 7, SomeEntry.Points.At.AddMinutes(1));
        LedgerJson.ReadPostedEntry(LedgerJson.WritePostedEntry(posted)).Should().Be(posted);
    }

    [Test]
    public void ReadPosting_Valid_HasItsEntriesById() =>
        LedgerJson.ReadPosting(SomeEntry.Valid).Entries.Select(e => e.Id).Should().Equal("ruling-1/i/compensation", "ruling-1/i/points");
}
