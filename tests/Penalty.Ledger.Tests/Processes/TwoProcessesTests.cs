using Penalty.Ledger.TestHost;

namespace Penalty.Ledger.Tests;

public sealed class TwoProcessesTests
{
    private const int Own = 150;
    private const int Shared = 150;

    [Test]
    public async Task Post_TwoProcessesForOneSeller_BookEachPostingOnceWithoutHoles()
    {
        using var folder = new TempFolder();
        var file = folder.File("ledger.db");
        using var a = PostingProcess.Start(file, Sample.Seller, "a", $"{Own}", $"{Shared}");
        using var b = PostingProcess.Start(file, Sample.Seller, "b", $"{Own}", $"{Shared}");
        await Task.WhenAll(a.Ready, b.Ready);
        a.Go();
        b.Go();
        var ((codeA, linesA), (codeB, linesB)) = (await a.EndAsync(), await b.EndAsync());

        (codeA, codeB).Should().Be((0, 0), await a.Errors + await b.Errors);
        string[] own = [.. Enumerable.Range(0, Own).SelectMany(i => new[] { $"a-{i}", $"b-{i}" })];
        string[] shared = [.. Enumerable.Range(0, Shared).Select(i => $"shared-{i}")];
        var lines = linesA.Concat(linesB).ToList();
        Ids(lines, "booked").Should().Equal(Sorted(own.Concat(shared)), "each is booked by one of them");
        Ids(lines, "known").Should().Equal(Sorted(shared), "and known to the other");

        await using var ledger = await SqliteLedger.OpenAsync(file, TimeProvider.System);
        var entries = await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync();
        entries.Select(e => e.Sequence).Should().Equal(Enumerable.Range(1, entries.Count).Select(i => (long)i));
        entries.Zip(entries.Skip(1)).Where(p => p.First.RecordedAt > p.Second.RecordedAt).Should().BeEmpty();
        var expected = own.Concat(shared).SelectMany(i => Poster.Posting(Sample.Seller, i).Entries);
        entries.Select(e => e.Entry).OrderBy(e => e.Id, StringComparer.Ordinal).Should().Equal(expected.OrderBy(e => e.Id, StringComparer.Ordinal));
        (await ledger.CheckAsync()).Findings.Should().BeEmpty();
    }

    private static string[] Ids(List<string> lines, string word) =>
        Sorted(lines.Where(l => l.StartsWith(word + " ", StringComparison.Ordinal)).Select(l => l[(word.Length + 1)..]));

    private static string[] Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
