using NRules.RuleModel.Builders;

namespace Penalty.Engine.Tests.Judge;

/// <summary>Whether the judge can be relied on: it finds no difference where there is none, and finds those that there are.</summary>
public sealed class RandomDuelTests
{
    [Test]
    public void PenaltyEngine_AnyRulesAnyScript_DoesWhatNRulesDoes() =>
        new Tournament(Runtime.PenaltyEngine, Runtime.Relaxed(Relaxed.None)).Run(Tournament.Scripts);

    /// <summary>A hashed join evaluates fewer conditions, and is not hashed while somebody listens to them.</summary>
    [Test]
    public void PenaltyEngineHashingAtOnce_AnyRulesAnyScript_DoesWhatNRulesDoes() =>
        new Tournament(Runtime.HashingAtOnce, Runtime.Relaxed(Relaxed.Expressions)).Run(Tournament.Scripts);

    [Test]
    public void Judge_NRulesAgainstItself_AgreesInEverything() =>
        new Tournament(Runtime.NRules, Relaxed.None).Run(Tournament.Scripts);

    [Test]
    public void Judge_RulesInAnotherOrder_SaysSo() => Finds(rules => Runtime.NRules(rules.Reverse()));

    [Test]
    public void Judge_FiltersForgotten_SaysSo() => Finds(rules => Runtime.NRules(rules.Select(WithoutFilters)));

    [Test]
    public void Judge_RepeatedWhenItMustNot_SaysSo() => Finds(rules => Runtime.NRules(rules.Select(Repeatable)));

    private static void Finds(Func<IEnumerable<IRuleDefinition>, ISessionFactory> runtime)
    {
        var judging = () => new Tournament(runtime, Relaxed.Expressions).Run(499);
        judging.Should().Throw<CsCheck.CsCheckException>().WithInnerException<AssertionException>().WithMessage("*Different from note*");
    }

    private static IRuleDefinition WithoutFilters(IRuleDefinition rule) => Made(rule, rule.Repeatability, Element.FilterGroup());

    private static IRuleDefinition Repeatable(IRuleDefinition rule) => Made(rule, RuleRepeatability.Repeatable, rule.FilterGroup);

    private static IRuleDefinition Made(IRuleDefinition rule, RuleRepeatability repeatability, FilterGroupElement filters) => Element.RuleDefinition(
        rule.Name, rule.Description, rule.Priority, repeatability, rule.Tags, rule.Properties, rule.DependencyGroup, rule.LeftHandSide, filters,
        rule.RightHandSide);
}
