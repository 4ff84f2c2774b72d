namespace Penalty.Engine.Tests.Robust;

/// <summary>The slow and obvious engine: what the rules should find, by nested loops over all facts.</summary>
internal static class Expectation
{
    public static HashSet<Found> Of(IReadOnlyCollection<Person> people)
    {
        var buyers = people.OfType<Buyer>().ToList();
        var sellers = people.OfType<Seller>().ToList();
        var found = new HashSet<Found>();
        foreach (var b in buyers)
        {
            var group = sellers.Where(s => s.Group == b.Group).ToList();
            foreach (var s in group.Where(s => b.Value > 1 && s.Value >= b.Value)) found.Add(new Found("join", $"{b.Id},{s.Id}"));
            if (!group.Any(s => s.Value > b.Value)) found.Add(new Found("not", $"{b.Id}"));
            if (group.All(s => s.Value >= 2)) found.Add(new Found("all", $"{b.Id}"));
            if (group.Count > 0 && group.Sum(s => s.Value) > b.Value) found.Add(new Found("collect", $"{b.Id}:{group.Sum(s => s.Value)}"));
            var values = group.Select(s => s.Value).Where(v => v > b.Value).Order();
            found.Add(new Found("nested", $"{b.Id}:{string.Join(",", values)}"));
        }

        foreach (var group in people.Where(p => p.Value > 0).GroupBy(p => p.Group).Where(g => g.Count() > 1))
            found.Add(new Found("group", $"{group.Key}:{group.Sum(p => p.Value)}"));

        return found;
    }
}
