using Penalty.Model;

namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>Whether a selection can be confirmed together (F8.4).</summary>
/// <param name="Allowed">Whether it can.</param>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Words">The answer in words.</param>
public sealed record BulkDecided(bool Allowed, string Clause, LocalizedText Words) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = "bulk";

    /// <inheritdoc/>
    public override LocalizedText Text => Words;
}
