using System.Globalization;
using System.Xml;

namespace Penalty.Engine.Diagnostics.Dgml;

/// <summary>Text for people: types without their assemblies, and nothing that XML cannot hold.</summary>
internal static class DgmlText
{
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        Type type => OfType(type),
        IFormattable formattable => Printable(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => Printable(value.ToString() ?? string.Empty),
    };

    private static string OfType(Type type)
    {
        if (type.IsArray) return OfType(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.Name;
        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(OfType))}>";
    }

    // Constants of conditions may hold control characters or half of a surrogate pair.
    private static string Printable(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        return string.Concat(text.EnumerateRunes().Select(r =>
            r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));
    }
}
