using System.Runtime.InteropServices;

namespace Penalty.Engine.Rete;

/// <summary>A hash of texts that looks at their length and at four letters each at the beginning, in the middle and at the end: keys that join
/// are mostly identifiers, and texts that have the same hash are still compared.</summary>
internal static class TextHash
{
    private const int Letters = 4;

    public static int Of(string text)
    {
        var hash = (ulong)(uint)text.Length;
        if (text.Length >= Letters)
        {
            hash = Mix(hash, At(text, 0));
            hash = Mix(hash, At(text, (text.Length - Letters) / 2));
            hash = Mix(hash, At(text, text.Length - Letters));
        }
        else
        {
            foreach (var letter in text) hash = Mix(hash, letter);
        }

        return (int)(hash ^ (hash >> 32));
    }

    private static ulong At(string text, int start) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(start, Letters)));

    private static ulong Mix(ulong hash, ulong letters)
    {
        hash = (hash ^ letters) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
