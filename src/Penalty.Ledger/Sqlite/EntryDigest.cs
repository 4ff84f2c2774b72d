using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Penalty.Ledger;

/// <summary>A SHA-256 over the columns of an entry. It finds accidents, which SQLite's own checks of a file's structure don't; it is no seal against those
/// who mean to deceive.</summary>
internal static class EntryDigest
{
    private const byte Null = 0;
    private const byte Number = 1;
    private const byte Text = 2;
    private const byte Other = 3;

    public static byte[] Of(ReadOnlySpan<object?> columns)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        foreach (var column in columns)
        {
            switch (column)
            {
                case null or DBNull:
                    bytes.Write([Null]);
                    break;
                case long number:
                    Append(bytes, Number, number);
                    break;
                case string text:
                    Append(bytes, Text, Encoding.UTF8.GetByteCount(text));
                    Encoding.UTF8.GetBytes(text, bytes);
                    break;
                default:
                    // No column holds anything else, but a damaged row may.
                    bytes.Write([Other]);
                    break;
            }
        }

        return SHA256.HashData(bytes.WrittenSpan);
    }

    private static void Append(ArrayBufferWriter<byte> bytes, byte kind, long number)
    {
        var span = bytes.GetSpan(1 + sizeof(long));
        span[0] = kind;
        BinaryPrimitives.WriteInt64LittleEndian(span[1..], number);
        bytes.Advance(1 + sizeof(long));
    }
}
