using System.Globalization;
using System.Text;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>Types, facts and firings in the words of messages.</summary>
internal static class FiringText
{
    // More would bury what was expected.
    private const int MostFirings = 20;

    public static string Of(Type type)
    {
        if (!type.IsGenericType) return type.Name;
        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    public static string Of(IMatch firing) => $"rule '{firing.Rule.Name}' ({string.Join(", ", firing.Facts.Select(Of))})";

    public static string Of(IReadOnlyList<IMatch> firings)
    {
        if (firings.Count == 0) return "No firing was recorded.";
        var text = new StringBuilder("Recorded firings:");
        for (var i = 0; i < Math.Min(firings.Count, MostFirings); i++)
            text.Append(CultureInfo.InvariantCulture, $"\n  {i + 1}. {Of(firings[i])}");
        var left = firings.Count - MostFirings;
        if (left > 0) text.Append(CultureInfo.InvariantCulture, $"\n  and {left} more");
        return text.ToString();
    }

    private static string Of(IFactMatch fact) => $"{fact.Declaration.Name}: {Of(fact.Declaration.Type)} = {Of(fact.Value)}";
}
