namespace Penalty.Engine.Tests.Conformance;

/// <summary>A type that the listing wants: how it is declared, what it derives from, and its members.</summary>
internal sealed record ListedType(
    string Namespace, string Declaration, string Name, IReadOnlyList<string> Bases, IReadOnlyList<string> Members)
{
    public string FullName => $"{Namespace}.{Name}";
}

/// <summary>Reads <c>engine-api.txt</c>, the wanted interface.</summary>
internal static class ApiListing
{
    public static IReadOnlyList<ListedType> Read()
    {
        using var stream = typeof(ApiListing).Assembly.GetManifestResourceStream("engine-api.txt")!;
        using var reader = new StreamReader(stream);
        var types = new List<ListedType>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("- ", StringComparison.Ordinal)) types.Add(Type(line[2..]));
            else if (line.StartsWith("    ", StringComparison.Ordinal)) ((List<string>)types[^1].Members).Add(line.Trim());
        }

        return types;
    }

    private static ListedType Type(string line)
    {
        var (ns, rest) = Cut(line, ": ");
        var (declaration, bases) = Cut(rest, " : ");
        // The words before the name never hold an angle bracket; a generic name may hold blanks.
        var plain = declaration.Split('<')[0];
        var name = declaration[(plain.LastIndexOf(' ') + 1)..];
        return new ListedType(ns, declaration, name, SplitBases(bases), new List<string>());
    }

    private static (string Head, string Tail) Cut(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, string.Empty) : (text[..at], text[(at + separator.Length)..]);
    }

    // A comma inside angle brackets separates type arguments, not bases.
    private static List<string> SplitBases(string bases)
    {
        var split = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= bases.Length; i++)
        {
            if (i == bases.Length || (bases[i] == ',' && depth == 0))
            {
                split.Add(bases[start..i].Trim());
                start = i + 1;
            }
            else
            {
                depth += bases[i] == '<' ? 1 : bases[i] == '>' ? -1 : 0;
            }
        }

        return [.. split.Where(s => s.Length > 0)];
    }
}
