using System.Collections.Immutable;
using NRules.RuleModel;

namespace Penalty;

/// <summary>Reads the graph off the canonical form of rules.</summary>
internal static class RuleGraphReader
{
    public static RuleGraph Read(IReadOnlyList<IRuleDefinition> rules, IReadOnlyList<RuleDescription> descriptions)
    {
        var uses = rules.SelectMany(r => UsesOf(r).Distinct(), (r, use) => (Rule: r.Name, use.Type, use.Kind)).ToList();
        ImmutableArray<RuleLink> links = [.. uses
            .Select(u => new RuleLink(u.Rule, IdOf(u.Type), u.Kind))
            .OrderBy(l => l.Rule, StringComparer.Ordinal).ThenBy(l => l.FactType, StringComparer.Ordinal).ThenBy(l => l.Kind)];
        var types = uses.Select(u => u.Type).Distinct().ToList();
        var concluded = uses.Where(u => u.Kind == RuleLinkKind.Concludes).Select(u => u.Type).ToHashSet();
        return new RuleGraph(
            [.. descriptions],
            [.. types.Select(t => NodeOf(t, types, concluded)).OrderBy(n => n.Id, StringComparer.Ordinal)],
            links);
    }

    private static IEnumerable<(Type Type, RuleLinkKind Kind)> UsesOf(IRuleDefinition rule)
    {
        var matched = new MatchedTypes();
        matched.Visit(matched, rule);
        return matched.Found.Concat(ConcludedTypes.Of(rule).Select(t => (t, RuleLinkKind.Concludes)));
    }

    private static FactTypeNode NodeOf(Type type, IEnumerable<Type> types, HashSet<Type> concluded) => new(
        IdOf(type),
        type.Name,
        concluded.Contains(type),
        [.. types.Where(t => t != type && t.IsAssignableFrom(type)).Select(IdOf).Order(StringComparer.Ordinal)]);

    private static string IdOf(Type type) => type.FullName ?? type.Name;
}
