namespace Penalty.Model.Json;

/// <summary>The known name that somebody may have meant by an unknown one.</summary>
public static class Nearest
{
    /// <summary>The nearest of the known names, or <see langword="null"/> when none is near: more than a third of the letters would have to change.</summary>
    /// <param name="found">The unknown name.</param>
    /// <param name="known">The known names.</param>
    /// <returns>The nearest, the first in ordinal order of several.</returns>
    public static string? To(string found, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(known);
        if (found.Length > 100) return null;
        var wanted = Plain(found);
        var (best, distance) = ((string?)null, 1 + Math.Max(1, wanted.Length / 3));
        foreach (var name in known.Order(StringComparer.Ordinal))
        {
            var changes = Changes(wanted, Plain(name));
            if (changes < distance) (best, distance) = (name, changes);
        }

        return best;
    }

    /// <summary>Case and hyphens are what is mixed up most: they don't count.</summary>
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>How many letters have to be put in, left out or replaced (Levenshtein).</summary>
    private static int Changes(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[to.Length];
    }
}
