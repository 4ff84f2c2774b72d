namespace Penalty.Engine.RuleModel.Builders;

internal static class DefinitionValidation
{
    internal static void Validate(IRuleDefinition definition)
    {
        if (string.IsNullOrEmpty(definition.Name))
            throw new InvalidOperationException("Rule name not provided");
        RejectAny("Duplicate declarations. Declaration", Duplicates(definition));
        RejectAny("Undefined variables in rule match conditions. Variables", Names(definition.LeftHandSide.Imports));
        RejectAny("Undefined variables in rule filter. Variables",
            Names(definition.FilterGroup.Imports.Except(definition.LeftHandSide.Exports)));
        RejectAny("Undefined variables in rule actions. Variables",
            Names(definition.RightHandSide.Imports.Except(definition.LeftHandSide.Exports).Except(definition.DependencyGroup.Exports)));
    }

    private static void RejectAny(string message, IEnumerable<string> names)
    {
        var rejected = string.Join(",", names.Distinct());
        if (rejected.Length > 0) throw new InvalidOperationException($"{message}={rejected}");
    }

    private static IEnumerable<string> Duplicates(IRuleDefinition definition) =>
        Duplicates(definition.LeftHandSide).Concat(Repeated([definition.LeftHandSide, .. definition.DependencyGroup.Dependencies]));

    // Alternatives may well declare the same: one of them matches at a time.
    private static IEnumerable<string> Duplicates(RuleElement element) => element switch
    {
        AndElement and => Repeated(and.ChildElements).Concat(and.ChildElements.SelectMany(Duplicates)),
        OrElement or => or.ChildElements.SelectMany(Duplicates),
        ExistsElement exists => Duplicates(exists.Source),
        NotElement not => Duplicates(not.Source),
        _ => [],
    };

    private static IEnumerable<string> Repeated(IEnumerable<RuleElement> elements) =>
        elements.SelectMany(e => Names(e.Exports).Distinct()).GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key);

    private static IEnumerable<string> Names(IEnumerable<Declaration> declarations) => declarations.Select(d => d.Name);
}
