using System.Text;

namespace Penalty.Cli.Batch;

/// <summary>Writes whole lines in UTF-8 to a text writer: the failures of a batch that was given no file for them.</summary>
internal sealed class TextStream : MemoryStream
{
    private readonly TextWriter _writer;

    public TextStream(TextWriter writer) => _writer = writer;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _writer.Write(Encoding.UTF8.GetString(buffer.Span));
        return ValueTask.CompletedTask;
    }
}
