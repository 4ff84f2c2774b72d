using System.Text;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.BadInput;

/// <summary>Reading from streams: the same cases and errors, and never more in memory than the limit allows.</summary>
public sealed class StreamTests
{
    [Test]
    public async Task ReadAsync_Stream_GivesTheSameCaseAsTheText()
    {
        using var stream = Utf8(ACase.Valid);
        PenaltyJson.WriteCase(await CaseReader.ReadAsync(stream)).Should().Be(PenaltyJson.WriteCase(CaseReader.Read(ACase.Valid)));
        stream.CanRead.Should().BeTrue("the stream is the caller's to close");
    }

    [Test]
    public async Task ReadAsync_StreamWithByteOrderMark_IsRead()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(ACase.Valid)]);
        (await CaseReader.ReadAsync(stream)).Complaint.Id.Should().Be("c");
    }

    [Test]
    public async Task ReadAsync_BadCase_NamesTheInputAndTheProblem()
    {
        using var stream = Utf8(ACase.Valid.Replace("\"PT20S\"", "1"));
        var error = (await FluentActions.Awaiting(() => CaseReader.ReadAsync(stream, "upload-7")).Should().ThrowAsync<InvalidInputException>()).Which;
        error.InputName.Should().Be("upload-7");
        error.Problems.Single().Path.Should().Be("calls[0].duration");
    }

    [Test]
    public async Task ReadAsync_EndlessStream_StopsAtTheLimit()
    {
        using var stream = new Endless();
        var read = () => CaseReader.ReadAsync(stream, limits: new InputLimits { Characters = 100_000 });
        (await read.Should().ThrowAsync<InvalidInputException>()).Which.Problems.Single().Allowed.En.Should().Be("at most 100000 characters");
        stream.Given.Should().BeLessThan(100_000 + 100_000);
    }

    [Test]
    public async Task ReadAsync_BytesThatAreNoUtf8_AreAProblemAndNotReplaced()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetBytes("{ \"complaint\": \""), 0xC3, 0x28, .. "\" }"u8.ToArray()]);
        var read = () => CaseReader.ReadAsync(stream);
        (await read.Should().ThrowAsync<InvalidInputException>()).Which.Problems.Single().Allowed.En.Should().Be("text in UTF-8");
    }

    [Test]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using var stream = Utf8(ACase.Valid);
        var read = () => CaseReader.ReadAsync(stream, cancellationToken: new CancellationToken(canceled: true));
        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public async Task ReadAsync_Policy_GivesTheSamePolicyAsTheText()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "policies", "taobao-malicious-harassment.json");
        using var stream = File.OpenRead(path);
        var (read, expected) = (await PolicyReader.ReadAsync(stream, path), PolicyReader.Read(await File.ReadAllTextAsync(path), path));
        (read.Id, read.ContentHash, read.Head.FileName).Should().Be((expected.Id, expected.ContentHash, expected.Head.FileName));
    }

    [Test]
    public async Task ReadAsync_PolicyBeyondTheLimit_Throws()
    {
        using var stream = new Endless();
        var read = () => PolicyReader.ReadAsync(stream, limits: new InputLimits { Characters = 1000 });
        await read.Should().ThrowAsync<InvalidInputException>();
    }

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>A text that never ends, and counts how much of it was asked for.</summary>
    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'[', offset, count);
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
