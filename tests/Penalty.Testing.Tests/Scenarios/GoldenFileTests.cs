namespace Penalty.Testing.Tests.Scenarios;

/// <summary>What counts as a difference between JSON texts, and how it is told.</summary>
public sealed class GoldenFileTests
{
    [TestCase("""{"a":1,"b":[1,2]}""", """{ "b": [2, 1], "a": 1.0 }""")]
    [TestCase("""[{"id":"x","n":1},{"id":"y"}]""", """[{"id":"y"},{"id":"x","n":1}]""")]
    [TestCase("null", "null")]
    public void Check_SameContent_Passes(string expected, string found) => Differences(expected, found).Should().BeEmpty();

    [TestCase("""{"a":1}""", """{"a":2}""", "a|1|2")]
    [TestCase("""{"a":1}""", """{"b":1}""", "a|1|nothing", "b|nothing|1")]
    [TestCase("""{"a":null}""", """{}""", "a|null|nothing")]
    [TestCase("""{"a":[1,2]}""", """{"a":[2,3]}""", "a[1]|1|nothing", "a[3]|nothing|3")]
    [TestCase("""{"a":[1,1]}""", """{"a":[1,1,1]}""", "a[2]|nothing|1")]
    [TestCase("""{"a":[{"id":"x","n":1}]}""", """{"a":[{"id":"x","n":2}]}""", "a[x].n|1|2")]
    [TestCase("""{"a":[{"id":"x"},{"id":"x","n":1}]}""", """{"a":[{"id":"x"},{"id":"x"}]}""", "a[1].n|1|nothing")]
    [TestCase("""{"a":[{"incidentId":"i","conduct":"c","n":1}]}""", """{"a":[{"incidentId":"i","conduct":"c","n":2}]}""", "a[i/c].n|1|2")]
    [TestCase("""{"a":{}}""", """{"a":[]}""", "a|{}|[]")]
    [TestCase("""{"a":"情节"}""", """{"a":"it's"}""", "a|\"情节\"|\"it's\"")]
    [TestCase("1", "2", "$|1|2")]
    [TestCase("""{"explanation":1,"outcome":1}""", """{"explanation":2,"outcome":2}""", "outcome|1|2", "explanation|1|2")]
    public void Check_OtherContent_TellsPathExpectedAndFound(string expected, string found, params string[] differences) =>
        Differences(expected, found).Should().Equal(differences);

    [Test]
    public void Check_ManyDifferences_ShowsTheFirstOnes()
    {
        var failure = Failure("{}", "{" + string.Join(',', Enumerable.Range(0, 30).Select(i => $"\"m{i}\":{i}")) + "}");
        failure!.Found.Should().Be("30 differences, below.");
        failure.Details.Should().Contain("m19").And.NotContain("m20").And.EndWith("  and 10 more");
    }

    [Test]
    public void Check_LongValue_IsCut() => Failure("{}", $$"""{"a":"{{new string('x', 500)}}"}""")!.Details!.Length.Should().BeLessThan(250);

    private static IEnumerable<string> Differences(string expected, string found)
    {
        var lines = Failure(expected, found)?.Details?.Split('\n').Skip(1).Select(l => l.Trim()).ToList() ?? [];
        return lines.Chunk(3).Select(c => $"{c[0]}|{c[1]["expected: ".Length..]}|{c[2]["found:    ".Length..]}");
    }

    private static PenaltyAssertionException? Failure(string expected, string found)
    {
        using var folder = new TemporaryFolder();
        folder.Write("expected", "golden", expected);
        try
        {
            new GoldenFile(folder.Expected("golden")).Check(found, "a test.");
            return null;
        }
        catch (PenaltyAssertionException e)
        {
            return e;
        }
    }
}
