namespace Penalty.Engine.Tests.Reference;

/// <summary>A match that the reference keeps from change to change.</summary>
internal sealed class Match(RuleSpec rule, Found found)
{
    public RuleSpec Rule => rule;

    public Found Found { get; set; } = found;

    public string Label { get; } = Reading.Label(rule.Declared.Where(v => found.Values[v.Slot] is not null).Select(v => (v.Name, found.Values[v.Slot]!)));

    public MatchTrigger Trigger { get; set; } = MatchTrigger.Created;

    public bool HasFired { get; set; }

    public bool IsGone { get; set; }

    /// <summary>The change by which it came to wait.</summary>
    public int Change { get; set; }

    public Dictionary<object, Stored> Linked { get; } = [];

    public override string ToString() => $"{rule.Name} {Trigger} {Label}";
}
