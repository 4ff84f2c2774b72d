namespace Penalty.Engine.Testing;

/// <summary>Collects expectations, compares them with the record, and hands matched facts to callbacks when all hold.</summary>
internal sealed class RulesVerification : IRulesVerification
{
    private readonly IRulesUnderTest _rules;
    private readonly IRuleInvocationRecorder _recorder;

    public RulesVerification(IRulesUnderTest rules, IRuleInvocationRecorder recorder)
    {
        _rules = rules;
        _recorder = recorder;
    }

    public RuleAssertResult Verify(Action<IRulesFiringVerification> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Verify(CountComparison.Compare, action);
    }

    public RuleAssertResult VerifySequence(Action<IRuleSequenceFiringVerification> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Verify(SequenceComparison.Compare, action);
    }

    private RuleAssertResult Verify(Comparison compare, Action<ExpectationBuilder> action)
    {
        var assignments = new List<Assignment>();
        var result = compare(ExpectationBuilder.Collect(_rules, action), _recorder.GetInvocations(), assignments);
        if (result.Status == RuleAssertStatus.Passed) assignments.ForEach(a => a.Report());
        return result;
    }

    private delegate RuleAssertResult Comparison(
        IReadOnlyList<Expectation> expectations, IReadOnlyList<IMatch> firings, List<Assignment> assignments);
}
