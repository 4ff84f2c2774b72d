namespace Penalty.Model.Json;

/// <summary>What has to hold in whatever is being prepared, however little of it is there yet.</summary>
internal static class DraftConsistency
{
    /// <summary>Reports ids that occur twice; those that are not there are none.</summary>
    public static void CheckIds(IReadOnlyList<string?> ids, Func<int, string> pathOf, ObjectReader o)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] is { Length: > 0 } id && !seen.Add(id)) o.Problem(pathOf(i), Said.Twice(id), new("an id that nothing else here has", "此处其他内容未使用的编号"));
        }
    }
}
