namespace Penalty.Model;

/// <summary>The same text in the two languages that the product speaks. Immutable; equality is by both texts.</summary>
/// <param name="En">The text in English; not empty.</param>
/// <param name="ZhCn">The text in simplified Chinese (<c>zh-CN</c>); not empty.</param>
public sealed record LocalizedText(string En, string ZhCn)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text in that language.</returns>
    public string In(Language language) => language == Language.ZhCn ? ZhCn : En;

    /// <summary>The English text.</summary>
    /// <returns>The English text.</returns>
    public override string ToString() => En;
}
