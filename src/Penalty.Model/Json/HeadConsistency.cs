using Penalty.Model.Policies;

namespace Penalty.Model.Json;

/// <summary>What has to hold in every policy: names that occur once, clauses and sources that are stated.</summary>
internal static class HeadConsistency
{
    public static void Check(PolicyHead head, ObjectReader o)
    {
        Unique(head.Sources, s => s?.Id, "sources", o);
        Unique(head.Clauses, c => c?.Id, "clauses", o);
        var sources = head.Sources.Where(s => s?.Id is not null).Select(s => s.Id).Append(Basis.HouseDefault).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < head.Clauses.Length; i++)
        {
            if (head.Clauses[i] is { Source.Length: > 0 } clause && !sources.Contains(clause.Source))
                o.Problem($"clauses[{i}].source", new($"'{clause.Source}', a source that the policy does not name", $"规则未列出的来源“{clause.Source}”"), Said.Names(sources), Nearest.To(clause.Source, sources));
        }

        CheckReferences(head, [("effective.basis", head.Effective?.Basis?.Reference)], o);
    }

    /// <summary>Checks that what the parts of a policy rest on is a clause that it states, or a house default.</summary>
    public static void CheckReferences(PolicyHead head, IEnumerable<(string Path, string? Reference)> references, ObjectReader o)
    {
        var clauses = head.Clauses.Where(c => c?.Id is not null).Select(c => c.Id).Append(Basis.HouseDefault).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, reference) in references)
        {
            if (!string.IsNullOrEmpty(reference) && !clauses.Contains(reference))
                o.Problem(path, new($"'{reference}', a clause that the policy does not state", $"规则未载明的条款“{reference}”"), Said.Names(clauses), Nearest.To(reference, clauses));
        }
    }

    /// <summary>What a term rests on, and where that stands.</summary>
    public static (string Path, string? Reference) Of<T>(Term<T>? term)
        where T : notnull => term is null ? (string.Empty, null) : (term.Path + ".basis", term.Basis?.Reference);

    public static void Unique<T>(IReadOnlyList<T> list, Func<T, string?> key, string path, ObjectReader o)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            if (key(list[i]) is { Length: > 0 } id && !seen.Add(id)) o.Problem($"{path}[{i}]", Said.Twice(id), new("each once", "各一次"));
        }
    }
}
