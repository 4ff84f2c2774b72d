namespace Penalty.Model.Policies;

/// <summary>A clause of the policy that rules and terms cite.</summary>
/// <param name="Id">Its id, such as <c>F4.2</c>.</param>
/// <param name="Source">The id of the source that states it, or <c>house-default</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record Clause(string Id, string Source, LocalizedText Text);
