using Penalty.Model.Complaints;
using Penalty.Model.Policies;
using Penalty.Rules.Conclusions.Complaints;

namespace Penalty;

/// <summary>What a complaint lacks, in an order that a reader can work through: the required first, then as the policy lists what is needed.</summary>
internal static class LackOrder
{
    public static IEnumerable<Lack> Of<TNeed>(RuleRun run, IReadOnlyList<NeedTerms<TNeed>> needs)
        where TNeed : struct, Enum
    {
        var places = needs.Select((n, place) => (Code: Lack.Of(n).Need, place)).ToDictionary(n => n.Code, n => n.place, StringComparer.Ordinal);
        return run.Of<LackFound>().Select(l => l.Lack)
            .OrderBy(l => l.Necessity)
            .ThenBy(l => places.GetValueOrDefault(l.Need, places.Count))
            .ThenBy(l => l.Need, StringComparer.Ordinal)
            .ThenBy(l => l.About, StringComparer.Ordinal);
    }
}
