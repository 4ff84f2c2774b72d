using Penalty.Model.Cases;
using Penalty.Model.Json;

namespace Penalty.Tests.Facade;

/// <summary>A stream of cases: bounded, in order, stoppable, and not stopped by one bad case.</summary>
public sealed class StreamTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public async Task EvaluateAsync_BadCasesAmongGood_KeepsTheOrderAndTheRest()
    {
        var cases = Enumerable.Range(0, 40).Select(i => SomeCase.WithCalls(i % 8)).ToList();
        cases[7] = SomeCase.WithCalls(5, SomeCase.Day.AddYears(-10));
        cases[9] = cases[9] with { Calls = default };
        cases[11] = null!;
        cases[13] = cases[13] with { RequestedPolicy = "no-such-policy" };
        var results = await All(Evaluator.EvaluateAsync(cases.ToAsyncEnumerable(), maxParallel: 3));
        results.Select(r => r.Case).Should().Equal(cases);
        results.Select((r, i) => (r, i)).Where(x => x.r.Error is not null).Select(x => x.i).Should().Equal(7, 9, 11, 13);
        results.Should().OnlyContain(r => r.Ruling == null != (r.Error == null));
        results[7].Error.Should().BeOfType<PolicyNotFoundException>();
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    public async Task EvaluateAsync_AnyBound_IsNeverExceeded(int maxParallel)
    {
        var evaluator = WithOneRule.Evaluator<Metered>();
        Metered.Expect(company: maxParallel);
        (await All(evaluator.EvaluateAsync(Endless().Take(30), maxParallel))).Should().HaveCount(30);
        Metered.Most.Should().Be(maxParallel, "so many run at once and not one more");
    }

    [Test]
    public async Task EvaluateAsync_SlowReader_HoldsBackTheSource()
    {
        var drawn = 0;
        await using var results = Evaluator.EvaluateAsync(Endless().Select(c => { drawn++; return c; }), maxParallel: 2).GetAsyncEnumerator();
        (await results.MoveNextAsync()).Should().BeTrue();
        await Task.Delay(200);
        drawn.Should().BeLessThanOrEqualTo(6, "one is read, two are done and wait, two run and one is in hand");
    }

    [Test]
    public async Task EvaluateAsync_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var reading = async () =>
        {
            await foreach (var _ in Evaluator.EvaluateAsync(Endless(), 2, stop.Token))
            {
                if (++seen == 5) await stop.CancelAsync();
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().BeInRange(5, 10);
    }

    [Test]
    public async Task EvaluateAsync_CancelledByWithCancellation_Stops()
    {
        using var stop = new CancellationTokenSource();
        var reading = async () =>
        {
            await foreach (var _ in Evaluator.EvaluateAsync(Endless()).WithCancellation(stop.Token)) await stop.CancelAsync();
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public async Task EvaluateAsync_ReaderThatLeaves_EndsTheSource()
    {
        var ended = new TaskCompletionSource();
        await foreach (var _ in Evaluator.EvaluateAsync(Watched(ended), 2)) break;
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task EvaluateAsync_SourceThatFails_GivesWhatCameBeforeAndThenItsError()
    {
        var results = new List<CaseResult>();
        var reading = async () =>
        {
            await foreach (var result in Evaluator.EvaluateAsync(FailingAfter(3), 2)) results.Add(result);
        };
        await reading.Should().ThrowAsync<IOException>();
        results.Should().HaveCount(3);
    }

    [Test]
    public async Task EvaluateFilesAsync_BadFilesAmongGood_KeepsTheOrderAndTheRest()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var paths = Enumerable.Range(0, 6).Select(i => Path.Combine(folder.FullName, $"{i}.json")).ToList();
            foreach (var path in paths) await File.WriteAllTextAsync(path, PenaltyJson.WriteCase(SomeCase.WithCalls(5)));
            await File.WriteAllTextAsync(paths[1], "no JSON");
            File.Delete(paths[4]);
            var results = new List<CaseFileResult>();
            await foreach (var result in Evaluator.EvaluateFilesAsync(paths.ToAsyncEnumerable(), 2)) results.Add(result);
            results.Select(r => r.Path).Should().Equal(paths);
            results.Select(r => r.Error?.GetType().Name).Should().Equal(null, "InvalidInputException", null, null, "FileNotFoundException", null);
            results.Should().OnlyContain(r => r.Ruling == null != (r.Error == null));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<CaseResult>> All(IAsyncEnumerable<CaseResult> stream)
    {
        var results = new List<CaseResult>();
        await foreach (var result in stream) results.Add(result);
        return results;
    }

    private static async IAsyncEnumerable<HarassmentCase> Endless()
    {
        while (true)
        {
            await Task.Yield();
            yield return SomeCase.WithCalls(1);
        }
    }

    private static async IAsyncEnumerable<HarassmentCase> Watched(TaskCompletionSource ended)
    {
        try
        {
            await foreach (var one in Endless()) yield return one;
        }
        finally
        {
            ended.SetResult();
        }
    }

    private static async IAsyncEnumerable<HarassmentCase> FailingAfter(int count)
    {
        await foreach (var one in Endless().Take(count)) yield return one;
        throw new IOException("the source broke");
    }
}
