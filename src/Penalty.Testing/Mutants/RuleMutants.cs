using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Penalty.Testing;

/// <summary>The mutants of the rules of an evaluator: each rule left out, and each of its conditions changed on its own.</summary>
internal static class RuleMutants
{
    public static IEnumerable<Mutant> Of(PenaltyEvaluator evaluator, Func<string, bool> isWanted)
    {
        foreach (var rule in evaluator.RuleDefinitions.Where(r => isWanted(r.Name)))
        {
            yield return new Mutant(MutantKind.RuleDropped, $"rule '{rule.Name}'", "left out", () => With(evaluator, rule, null));
            foreach (var edit in RuleParts.Of(rule).SelectMany(EditsOf))
                yield return new Mutant(edit.Kind, $"rule '{rule.Name}', {edit.Where}", edit.Change, () => With(evaluator, rule, edit.Apply(rule)));
        }
    }

    private static PenaltyEvaluator With(PenaltyEvaluator evaluator, IRuleDefinition rule, IRuleDefinition? changed) =>
        evaluator.Running([.. evaluator.RuleDefinitions.Where(r => r != rule).Concat(changed is null ? [] : [changed])]);

    private static IEnumerable<RuleEdit> EditsOf(RulePart part) => part.Element switch
    {
        NamedExpressionElement condition => ConditionEdits(condition, part.Text),
        NotElement not => ExistenceEdits(not, Element.Exists(not.Source), part.Text, "looks for one instead of none"),
        ExistsElement exists => ExistenceEdits(exists, Element.Not(exists.Source), part.Text, "looks for none instead of one"),
        _ => [new RuleEdit(MutantKind.FilterDropped, part.Text, "left out", part.Element, null)],
    };

    private static IEnumerable<RuleEdit> ConditionEdits(NamedExpressionElement condition, string text)
    {
        var where = $"condition '{text}'";
        yield return new RuleEdit(MutantKind.ConditionDropped, where, "left out", condition, null);
        foreach (var (kind, change, expression) in ConditionChanges.Of(condition.Expression))
            yield return new RuleEdit(kind, where, change, condition, Element.Condition(expression));
    }

    private static IEnumerable<RuleEdit> ExistenceEdits(RuleElement element, RuleElement turned, string text, string change)
    {
        yield return new RuleEdit(MutantKind.ExistenceTurned, text, change, element, turned);
        yield return new RuleEdit(MutantKind.ExistenceDropped, text, "left out", element, null);
    }
}
