namespace Penalty.Engine.Tests.Judge;

/// <summary>Compares what was seen of two sessions.</summary>
internal static class Verdict
{
    private static readonly int Around = int.TryParse(Environment.GetEnvironmentVariable("PENALTY_AROUND"), out var around) ? around : 6;

    /// <summary>What is different, or null.</summary>
    public static string? Of(IReadOnlyList<Entry> expected, IReadOnlyList<Entry> actual, Relaxed relaxed)
    {
        var first = Counting(expected, relaxed);
        var second = Counting(actual, relaxed);
        for (var i = 0; i < Math.Max(first.Count, second.Count); i++)
        {
            if (i >= first.Count || i >= second.Count || first[i] != second[i])
                return $"Different from note {i} on.\nExpected:\n{Part(first, i)}Actual:\n{Part(second, i)}";
        }

        return null;
    }

    private static List<Entry> Counting(IReadOnlyList<Entry> entries, Relaxed relaxed)
    {
        var counting = entries.Where(e => Counts(e.Aspect, relaxed)).Select(e => Cut(e, relaxed)).ToList();
        Sort(counting, Aspect.Match, relaxed.HasFlag(Relaxed.MatchOrder));
        Sort(counting, Aspect.Memory, relaxed.HasFlag(Relaxed.MemoryOrder));
        var isGrouped = relaxed.HasFlag(Relaxed.Interleaving) || relaxed.HasFlag(Relaxed.MatchOrder);
        return isGrouped ? [.. counting.OrderBy(e => e.Aspect)] : counting;
    }

    private static bool Counts(Aspect aspect, Relaxed relaxed) => aspect switch
    {
        Aspect.Fact => !relaxed.HasFlag(Relaxed.Facts),
        Aspect.Expression => !relaxed.HasFlag(Relaxed.Expressions),
        Aspect.Aggregator => !relaxed.HasFlag(Relaxed.Aggregators),
        _ => true,
    };

    private static Entry Cut(Entry entry, Relaxed relaxed) =>
        entry.Aspect == Aspect.Match && relaxed.HasFlag(Relaxed.MatchContents) ? entry with { Text = entry.Text.Split('\t')[0] } : entry;

    /// <summary>Puts the notes of an aspect in the order of their texts, among the others.</summary>
    private static void Sort(List<Entry> entries, Aspect aspect, bool isToBeSorted)
    {
        if (!isToBeSorted) return;
        var sorted = new Queue<Entry>(entries.Where(e => e.Aspect == aspect).OrderBy(e => e.Text, StringComparer.Ordinal));
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Aspect == aspect) entries[i] = sorted.Dequeue();
        }
    }

    private static string Part(List<Entry> entries, int at) =>
        string.Concat(entries.Select((e, i) => $"  {(i == at ? '>' : ' ')} {i,3} {e}\n").Skip(at - Around).Take((2 * Around) + 1));
}
