namespace Penalty;

/// <summary>The names under which Penalty says what it does, to whoever listens: an <see cref="System.Diagnostics.ActivitySource"/> and a
/// <see cref="System.Diagnostics.Metrics.Meter"/>. When nobody does, nothing is measured. The names stay as they are between major versions.</summary>
public static class PenaltyTelemetry
{
    /// <summary>The name of the source of activities.</summary>
    public const string ActivitySourceName = "Penalty";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Penalty";

    /// <summary>The activity of ruling on one case.</summary>
    public const string EvaluateActivity = "penalty.evaluate";

    /// <summary>Counter: cases ruled on, or failed to be, by outcome and error type.</summary>
    public const string Evaluations = "penalty.evaluations";

    /// <summary>Histogram in seconds: how long a case took, by outcome and error type.</summary>
    public const string EvaluationDuration = "penalty.evaluation.duration";

    /// <summary>Counter: cases that were referred to a human, by the rule that failed.</summary>
    public const string Referrals = "penalty.referrals";

    /// <summary>Counter: items of streams that are done, by result: <c>ruled</c> or <c>failed</c>.</summary>
    public const string BatchItems = "penalty.batch.items";

    /// <summary>Up-down counter: items of streams that are being worked on.</summary>
    public const string BatchActive = "penalty.batch.active";

    /// <summary>Attribute: how the case ends, by the code that JSON has for it.</summary>
    public const string OutcomeAttribute = "penalty.outcome";

    /// <summary>Attribute of activities: the ids of the policies that were applied.</summary>
    public const string PoliciesAttribute = "penalty.policies";

    /// <summary>Attribute of activities: how many rules the evaluator has.</summary>
    public const string RuleCountAttribute = "penalty.rule.count";

    /// <summary>Attribute of activities: the id of the complaint.</summary>
    public const string ComplaintAttribute = "penalty.complaint.id";

    /// <summary>Attribute: the rule that failed, where a case is referred to a human and one rule is to blame.</summary>
    public const string RuleAttribute = "penalty.rule";

    /// <summary>Attribute: the result of an item of a stream, <c>ruled</c> or <c>failed</c>.</summary>
    public const string ResultAttribute = "penalty.result";

    /// <summary>Attribute: the type of the exception, where there is no ruling.</summary>
    public const string ErrorTypeAttribute = "error.type";
}
