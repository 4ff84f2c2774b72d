namespace Penalty.Ledger.Tests;

public sealed class ReadmeTests
{
    [Test]
    public async Task Readme_Code_IsThatOfThisTest()
    {
        var output = new List<string>();
        using var folder = new TempFolder();
        await RunAsync(folder.File("penalties.db"), output);
        output.Should().Equal("True", "False", "1 BookedPoints { Class = A, Value = 2 }");

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Penalty.sln"))) root = root.Parent;
        var readme = await File.ReadAllTextAsync(Path.Combine(root.FullName, "src", "Penalty.Ledger", "README.md"));
        var source = await File.ReadAllLinesAsync(Path.Combine(root.FullName, "tests", "Penalty.Ledger.Tests", "ReadmeTests.cs"));
        var code = source.SkipWhile(l => l.Trim() != "// begin").Skip(1).TakeWhile(l => l.Trim() != "// end").Select(l => l.Trim());
        code.Should().HaveCountGreaterThan(15);
        foreach (var line in code.Where(l => l.Length > 0 && !l.StartsWith("output", StringComparison.Ordinal))) readme.Should().Contain(line);
    }

    private static async Task RunAsync(string file, List<string> output)
    {
        await using var ledger = await SqliteLedger.OpenAsync(file, TimeProvider.System);

        // begin
        var entry = new LedgerEntry
        {
            Id = "ruling-1/points",
            SellerId = "seller-1",
            RulingId = "ruling-1",
            IncidentId = "incident-1",
            At = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(8)),
            PolicyId = "taobao-malicious-harassment",
            PolicyVersion = "1",
            Clause = "F4.1",
            Points = new(PointClass.A, 2),
        };
        var posting = new Posting("ruling-1", "seller-1", [entry]);

        var receipt = await ledger.PostAsync(posting);
        output.Add($"{receipt.IsNew}");
        var again = await ledger.PostAsync(posting);
        output.Add($"{again.IsNew}");

        await foreach (var posted in ledger.ReadAsync("seller-1", knownAt: receipt.Posting.RecordedAt))
        {
            output.Add($"{posted.Sequence} {posted.Entry.Points}");
        }

        // end
    }
}
