using System.Text;

namespace Penalty.Model.Json;

/// <summary>The codes by which JSON names the values of enumerations: lower-case words joined by hyphens.</summary>
internal static class Codes
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.ByValue[value];

    public static bool TryParse<TEnum>(string code, out TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.ByCode.TryGetValue(code, out value);

    public static IEnumerable<string> All<TEnum>()
        where TEnum : struct, Enum => Names<TEnum>.ByCode.Keys;

    public static string Kebab(string name)
    {
        var code = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && code.Length > 0) code.Append('-');
            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>().ToDictionary(v => v, v => Kebab(v.ToString()));
        public static readonly Dictionary<string, TEnum> ByCode = ByValue.ToDictionary(p => p.Value, p => p.Key);
    }
}
