using System.Diagnostics;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>How much managed memory a session takes for each of a million facts, the facts themselves excepted. Run by hand; the number of
/// facts can be set by the variable PENALTY_FACTS.</summary>
[Explicit]
[NonParallelizable]
public sealed class MillionFactsTests
{
    private static int Facts => int.TryParse(Environment.GetEnvironmentVariable("PENALTY_FACTS"), out var facts) ? facts : 1_000_000;

    [Test]
    public void Memory_OnePattern_IsReported() => Measure("one pattern, each fact a match", new TestRule((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(_ => Write(""));
    }), i => B(i));

    [Test]
    public void Memory_OnePatternThatNoFactMatches_IsReported() => Measure("one pattern, no match", new TestRule((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b, x => x.Value > 0);
        then.Do(_ => Write(""));
    }), i => B(i));

    [Test]
    public void Memory_Join_IsReported() => Measure("a join, every two facts a match", new TestRule((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b).Match(() => s, x => x.Group == b.Group);
        then.Do(_ => Write(""));
    }), i => i % 2 == 0 ? B(i, group: i / 2) : S(i, group: i / 2));

    private static void Measure(string what, Rule rule, Func<int, object> make)
    {
        object[] facts = [.. Enumerable.Range(0, Facts).Select(make)];
        var session = SessionOf(rule);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        session.InsertAll(facts);
        var seconds = clock.Elapsed.TotalSeconds;
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)facts.Length;
        TestContext.Out.WriteLine($"{what}: {bytes:F0} bytes a fact, {seconds:F1} s for {facts.Length}");
        GC.KeepAlive(facts);
        session.Agenda.IsEmpty.Should().Be(what.Contains("no match", StringComparison.Ordinal));
    }
}
