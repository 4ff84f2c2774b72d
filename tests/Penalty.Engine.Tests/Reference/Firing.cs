namespace Penalty.Engine.Tests.Reference;

/// <summary>One firing, as an engine shows it.</summary>
internal sealed record Firing(int Rule, MatchTrigger Trigger, string Label, string Content)
{
    /// <summary>A match that is gone shows what it was made from in no defined state.</summary>
    public static Firing Of(RuleSpec rule, MatchTrigger trigger, string label, object?[] values) => new(
        rule.Number, trigger, label,
        trigger == MatchTrigger.Removed ? "" : string.Join(" ", rule.Declared.Select(v => Reading.Content(v, values))));
}
