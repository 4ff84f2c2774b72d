using System.Collections.Immutable;

namespace Penalty;

/// <summary>A question that an evaluator answers, and the facts that it hands to rules for it. Rules are compiled as one rule set a question.</summary>
/// <param name="Area">The area of the policies that answer it.</param>
/// <param name="Inserted">The types of the facts that it inserts.</param>
internal sealed record Question(string Area, ImmutableArray<Type> Inserted)
{
    /// <summary>All questions: areas of the facade that go by the same policies are one.</summary>
    public static ImmutableArray<Question> All { get; } =
        [.. AreaFacts.All.GroupBy(a => a.Area, StringComparer.Ordinal).Select(g => new Question(g.Key, [.. g.SelectMany(a => a.Inserted).Distinct()]))];

    /// <summary>The rules that take part: those that can match the facts of the question, or what such rules conclude; base types and interfaces count.
    /// A rule that matches without any fact, and looks for none of any question, takes part in each.</summary>
    public ImmutableArray<RuleCode> Among(IReadOnlyList<RuleCode> rules)
    {
        var joined = new HashSet<RuleCode>();
        bool IsThere(Type type) => Inserted.Any(t => t.Fits(type)) || joined.Any(r => r.MayProduce(type));
        int before;
        do
        {
            before = joined.Count;
            foreach (var rule in rules.Where(r => !joined.Contains(r) && TakesPart(r, IsThere, rules)).ToList()) joined.Add(rule);
        }
        while (joined.Count > before);
        return [.. rules.Where(joined.Contains)];
    }

    private static bool TakesPart(RuleCode rule, Func<Type, bool> isThere, IReadOnlyList<RuleCode> rules) =>
        RuleElements.Lacking(rule.Rule.LeftHandSide, isThere) is null
        && (rule.Reads.Any(isThere) || !rule.Reads.Any(t => IsAnywhere(t, rules)));

    private static bool IsAnywhere(Type type, IReadOnlyList<RuleCode> rules) =>
        All.Any(q => q.Inserted.Any(t => t.Fits(type))) || rules.Any(r => r.MayProduce(type));
}
