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

    public static byte[] Of(ReadOnlySpan<object?> columns)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var column in columns)
        {
            switch (column)
            {
                case null or DBNull:
                    hash.AppendData([Null]);
                    break;
                case long number:
                    Append(hash, Number, number);
                    break;
                default:
                    var text = Encoding.UTF8.GetBytes((string)column);
                    Append(hash, Text, text.Length);
                    hash.AppendData(text);
                    break;
            }
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, byte kind, long number)
    {
        Span<byte> bytes = stackalloc byte[1 + sizeof(long)];
        bytes[0] = kind;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], number);
        hash.AppendData(bytes);
    }
}
