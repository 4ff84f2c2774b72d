using Penalty.Model;

namespace Penalty;

/// <summary>There is no policy to rule by. The message is in English; <see cref="In"/> gives it in either language.</summary>
public sealed class PolicyNotFoundException : Exception
{
    private readonly LocalizedText _text;

    internal PolicyNotFoundException(LocalizedText text)
        : base(text.En) => _text = text;

    /// <summary>What is missing, as a text.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => _text.In(language);
}
