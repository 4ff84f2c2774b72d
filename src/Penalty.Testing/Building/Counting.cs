using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>Says acts by their number: <c>3.Calls()</c>.</summary>
public static class Counting
{
    /// <summary>So many phone calls by the seller (F1.1).</summary>
    /// <param name="number">How many.</param>
    /// <returns>The calls.</returns>
    public static CallActs Calls(this int number) => new(number);

    /// <summary>So many mailed items that cause aversion (F1.2).</summary>
    /// <param name="number">How many.</param>
    /// <returns>The items.</returns>
    public static ItemActs OffensiveItems(this int number) => new(number, offensive: true);

    /// <summary>So many mailed items that cause no aversion.</summary>
    /// <param name="number">How many.</param>
    /// <returns>The items.</returns>
    public static ItemActs HarmlessItems(this int number) => new(number, offensive: false);

    /// <summary>So many messages that are neither insulting nor threatening.</summary>
    /// <param name="number">How many.</param>
    /// <returns>The messages.</returns>
    public static MessageActs NeutralMessages(this int number) => new(number, MessageTone.Neutral);

    /// <summary>So many insulting messages (F6).</summary>
    /// <param name="number">How many.</param>
    /// <returns>The messages.</returns>
    public static MessageActs Insults(this int number) => new(number, MessageTone.Insulting);

    /// <summary>So many threatening messages (F6).</summary>
    /// <param name="number">How many.</param>
    /// <returns>The messages.</returns>
    public static MessageActs Threats(this int number) => new(number, MessageTone.Threatening);

    /// <summary>So many acts of a kind that only your policy knows.</summary>
    /// <param name="number">How many.</param>
    /// <param name="kind">The kind, a code in lower-case words joined by hyphens.</param>
    /// <returns>The acts.</returns>
    public static ObservedActs Acts(this int number, string kind) => new(number, kind);
}
