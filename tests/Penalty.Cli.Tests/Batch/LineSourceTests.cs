using System.Text;
using CsCheck;
using Penalty.Cli.Batch;

namespace Penalty.Cli.Tests.Batch;

public sealed class LineSourceTests
{
    [Test]
    public void Read_WhateverArrivesAtOnce_GivesTheLinesOfTheText() =>
        Gen.Select(Gen.OneOf(Gen.Const("\n"), Gen.Const("a"), Gen.Const("长"), Gen.Const("bcd\n")).Array[0, 60], Gen.Int[1, 40])
            .Sample((parts, chunk) => Check(string.Concat(parts), chunk));

    [Test]
    public void Read_ALineThatIsTooLong_IsToldAndPassedOver()
    {
        var text = $"one\n{new string('x', 300_000)}\nthree";

        var lines = Read(text, 7, longest: 1000);

        lines.Should().Equal((1, "one", false), (2, string.Empty, true), (3, "three", false));
    }

    [Test]
    public void Read_ALongLine_IsKeptWhole()
    {
        var text = $"{new string('x', 900_000)}\nshort\n";

        Read(text, 64 * 1024, longest: 1_000_000).Select(l => l.Text.Length).Should().Equal(900_000, 5);
    }

    private static void Check(string text, int chunk)
    {
        var expected = text.Split('\n').ToList();
        if (expected[^1].Length == 0) expected.RemoveAt(expected.Count - 1);
        Read(text, chunk, 1000).Should().Equal(expected.Select((l, i) => ((long)i + 1, l, false)));
    }

    private static List<(long Number, string Text, bool TooLong)> Read(string text, int chunk, int longest)
    {
        using var stream = new DribblingStream(Encoding.UTF8.GetBytes(text), chunk);
        var lines = new List<(long, string, bool)>();
        foreach (var block in new LineSource(stream, longest).ReadAsync(CancellationToken.None).ToBlockingEnumerable())
        {
            lines.AddRange(block.Lines().Select(l => (l.Number, Encoding.UTF8.GetString(block.BytesOf(l)), l.TooLong)));
            block.Dispose();
        }

        return lines;
    }

    /// <summary>Gives at most so many bytes at once, as a pipe may.</summary>
    private sealed class DribblingStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }
}
