using Penalty.Model;

namespace Penalty.Ledger;

/// <summary>A ledger can't do what it was asked for. The message is in English; <see cref="In"/> gives it in either language.</summary>
public abstract class LedgerException : Exception
{
    private readonly LocalizedText _text;

    /// <summary>A ledger can't do what it was asked for.</summary>
    /// <param name="text">What is wrong, and what would be right.</param>
    /// <param name="cause">What it comes from, or <see langword="null"/>.</param>
    protected LedgerException(LocalizedText text, Exception? cause = null)
        : base((text ?? throw new ArgumentNullException(nameof(text))).En, cause) => _text = text;

    /// <summary>What is wrong, as a text.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => _text.In(language);
}
