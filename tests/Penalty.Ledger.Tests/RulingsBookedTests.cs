using Penalty.Model.Json;

namespace Penalty.Ledger.Tests;

/// <summary>The postings that the evaluator makes of rulings, through a ledger and back.</summary>
public sealed class RulingsBookedTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();
    private static readonly string Root = FindRoot();

    [Test]
    public async Task Post_RulingsOfAllScenariosAndTheirReversals_AreBookedAsTheyAre()
    {
        using var folder = new TempFolder();
        await using var ledger = await SqliteLedger.OpenAsync(folder.File("ledger.db"), new FakeTimeProvider(Sample.Noon));
        var postings = Directory.GetFiles(Path.Combine(Root, "samples", "Scenarios", "cases"), "*.json")
            .Select(f => Evaluator.Points.PostingOf(Evaluator.Evaluate(CaseReader.Read(File.ReadAllText(f), f)), Sample.Noon))
            .DistinctBy(p => (p.SellerId, p.Id)).ToList();
        postings.Should().HaveCountGreaterThan(20);
        List<Posting> all = [.. postings, .. postings.Where(p => !p.Entries.IsEmpty).Select(p => Evaluator.Points.ReversalOf(p, "appeal-1", Sample.Noon.AddDays(1), "overturned"))];

        foreach (var posting in all) (await ledger.PostAsync(posting)).IsNew.Should().BeTrue();
        foreach (var posting in all) (await ledger.PostAsync(posting)).IsNew.Should().BeFalse("the same ruling gives the same posting");

        foreach (var seller in all.GroupBy(p => p.SellerId))
        {
            var entries = await ledger.ReadAsync(seller.Key, DateTimeOffset.MaxValue).ToListAsync();
            entries.Select(e => e.Entry).Should().Equal(seller.SelectMany(p => p.Entries));
            entries.Sum(e => e.Entry.Points?.Value ?? 0).Should().Be(0, "everything is reversed");
        }
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Penalty.sln"))) directory = directory.Parent;
        return directory.FullName;
    }
}
