namespace Penalty.Engine.RuleModel.Builders;

internal static class DefinitionValidation
{
    internal static void Validate(IRuleDefinition definition)
    {
        if (string.IsNullOrEmpty(definition.Name))
            throw new InvalidOperationException("Rule name not provided");

        var exports = definition.LeftHandSide.Exports.Concat(definition.DependencyGroup.Exports).ToList();
        var duplicates = FindDuplicates(definition.LeftHandSide)
            .Concat(exports.GroupBy(d => d.Name).Where(g => g.Select(d => d.Target).Distinct().Count() > 1 && !UnderOr(definition.LeftHandSide)).Select(g => g.Key))
            .Distinct().ToArray();
        if (duplicates.Length > 0)
            throw new InvalidOperationException($"Duplicate declarations. Declaration={string.Join(",", duplicates)}");

        var known = new HashSet<Declaration>(exports);
        var undefined = definition.LeftHandSide.Imports.Where(d => !known.Contains(d))
            .Concat(definition.RightHandSide.Imports.Where(d => !known.Contains(d)))
            .Concat(definition.FilterGroup.Imports.Where(d => !known.Contains(d)))
            .Select(d => d.Name).Distinct().ToArray();
        if (undefined.Length > 0)
            throw new InvalidOperationException($"Undefined variables in rule. Variables={string.Join(",", undefined)}");

        ValidateFilters(definition);
    }

    internal static void ValidateSource(Declaration declaration, RuleElement? source)
    {
        var resultType = source switch
        {
            null => null,
            AggregateElement aggregate => aggregate.ResultType,
            BindingElement binding => binding.ResultType,
            _ => throw new ArgumentException($"Invalid source element. ElementType={source.GetType()}", nameof(source)),
        };
        if (resultType is not null && !declaration.Type.IsAssignableFrom(resultType))
        {
            throw new ArgumentException(
                $"Pattern source is not assignable to the pattern. PatternType={declaration.Type}, SourceType={resultType}", nameof(source));
        }
    }

    private static bool UnderOr(GroupElement group) =>
        group is OrElement || group.ChildElements.OfType<GroupElement>().Any(UnderOr);

    private static IEnumerable<string> FindDuplicates(GroupElement group)
    {
        var own = group is OrElement
            ? []
            : group.ChildElements.OfType<PatternElement>().GroupBy(p => p.Declaration.Name).Where(g => g.Count() > 1).Select(g => g.Key);
        return own.Concat(group.ChildElements.OfType<GroupElement>().SelectMany(FindDuplicates));
    }

    private static void ValidateFilters(IRuleDefinition definition)
    {
        foreach (var filter in definition.FilterGroup.Filters)
        {
            if (filter.FilterType == FilterType.Predicate && filter.Expression.ReturnType != typeof(bool))
                throw new ArgumentException($"Predicate filter must return a boolean result. Predicate={filter.Expression}");
        }
    }
}
