using Penalty.Model;

namespace Penalty.Ledger;

/// <summary>Texts that every store keeps as they are: what UTF-8 or a C string would cut or change is refused before it is booked.</summary>
internal static class KeptText
{
    public static LocalizedText Allowed { get; } = new(
        "a text that is not blank, without U+0000 and half surrogate pairs", "非空白文本，不含 U+0000 及不成对的代理项");

    /// <summary>What is wrong with a text, or <see langword="null"/> when it can be kept.</summary>
    public static LocalizedText? Problem(string? text)
    {
        if (text is null) return new("nothing", "空");
        if (string.IsNullOrWhiteSpace(text)) return new("a blank text", "空白文本");
        if (text.Contains('\0')) return new("a text with U+0000", "含 U+0000 的文本");
        return HasHalfPair(text) ? new("a text with half a surrogate pair", "含不成对代理项的文本") : null;
    }

    private static bool HasHalfPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }
}
