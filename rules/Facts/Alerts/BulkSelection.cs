using Penalty.Model;

namespace Penalty.Rules.Facts.Alerts;

/// <summary>That alerts were selected to be confirmed together (F8.4).</summary>
/// <param name="Count">How many.</param>
public sealed record BulkSelection(int Count) : IIdentifiedFact
{
    /// <inheritdoc/>
    public string Id => "selection";
}
