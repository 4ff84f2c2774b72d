namespace Penalty.Engine.Testing;

/// <summary>
/// Collects what a test expects; the same for counts and for sequences, which differ in what may be said of a rule.
/// </summary>
internal sealed class ExpectationBuilder : IRulesFiringVerification, IRuleSequenceFiringVerification
{
    private readonly IRulesUnderTest _rules;
    private readonly List<RuleFiringVerification> _begun = [];
    private readonly List<Expectation> _expectations = [];

    private ExpectationBuilder(IRulesUnderTest rules) => _rules = rules;

    public static IReadOnlyList<Expectation> Collect(IRulesUnderTest rules, Action<ExpectationBuilder> state)
    {
        var builder = new ExpectationBuilder(rules);
        state(builder);
        if (builder._begun.Find(b => !b.IsEnded) is { } open)
        {
            // It would pass whatever happened.
            throw new InvalidOperationException($"The expectation about rule {open.RuleName} says nothing: end it with Fired.");
        }

        return builder._expectations;
    }

    public IQualifiedRuleFiringVerification Rule() => Begin(_rules.GetSingle());

    public IQualifiedRuleFiringVerification Rule<TRule>()
        where TRule : Rule => Begin(_rules.GetRuleInfo(typeof(TRule)));

    public IQualifiedRuleFiringVerification Rule(Type ruleType) => Begin(_rules.GetRuleInfo(ruleType));

    public IQualifiedRuleFiringVerification Rule(string ruleName) => Begin(_rules.GetRuleInfo(ruleName));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule() => Rule();

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule<TRule>() => Rule<TRule>();

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(Type ruleType) => Rule(ruleType);

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(string ruleName) => Rule(ruleName);

    private RuleFiringVerification Begin(RuleInfo rule)
    {
        var verification = new RuleFiringVerification(rule, _expectations);
        _begun.Add(verification);
        return verification;
    }
}
