using System.Collections.Immutable;
using NRules.Fluent;
using NRules.RuleModel;
using Penalty.Rules;

namespace Penalty;

/// <summary>A rule as the checks see it: what it reads, what it concludes, and what its code comes to.</summary>
internal sealed class RuleCode
{
    public RuleCode(IRuleDefinition rule)
    {
        Rule = rule;
        Reads = [.. RuleElements.FactTypesOf(rule.LeftHandSide).Distinct()];
        IsBuiltIn = rule.Properties.TryGetProperty(RuleProperties.ClrType, out var type) && (type.Value as Type)?.Assembly == typeof(ClauseAttribute).Assembly;
        Measures = [.. rule.Tags.Select(MeasuresAttribute.Parse).OfType<MeasureDeclaration>()];
        Clauses = [.. rule.Tags.Where(t => t.StartsWith(ClauseAttribute.TagPrefix, StringComparison.Ordinal)).Select(t => t[ClauseAttribute.TagPrefix.Length..])];
    }

    public IRuleDefinition Rule { get; }

    public string Name => Rule.Name;

    /// <summary>Whether it is one that Penalty brings.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>The types of the facts that it looks for.</summary>
    public ImmutableArray<Type> Reads { get; }

    /// <summary>The types of what its actions conclude, as far as they say so themselves.</summary>
    public IReadOnlySet<Type> Concludes => field ??= ConcludedTypes.Of(Rule);

    public CodeReach Reach => field ??= CodeReach.Of(RuleElements.ExpressionsOf(Rule));

    /// <summary>The measures that it says it counts.</summary>
    public ImmutableArray<MeasureDeclaration> Measures { get; }

    public ImmutableArray<string> Clauses { get; }

    /// <summary>Whether a fact of a type may come from it: one that it concludes, or that is constructed somewhere in its code. A type that is
    /// concluded may stand for those derived from it. Penalty's own rules say all that they conclude, so their code need not be looked into.</summary>
    public bool MayProduce(Type type) => Concludes.Any(t => t.Fits(type)) || (!IsBuiltIn && Reach.Made.Any(type.IsAssignableFrom));
}

/// <summary>When a fact of one type may be what another type asks for.</summary>
internal static class FactTypes
{
    public static bool Fits(this Type fact, Type wanted) => wanted.IsAssignableFrom(fact) || (!fact.IsSealed && fact.IsAssignableFrom(wanted));
}
