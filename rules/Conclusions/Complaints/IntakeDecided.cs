using Penalty.Model;
using Penalty.Model.Complaints;

namespace Penalty.Rules.Conclusions.Complaints;

/// <summary>Whether a complaint can be filed (F2).</summary>
/// <param name="DraftId">The draft.</param>
/// <param name="Status">Whether it can be filed.</param>
/// <param name="Words">The same in words.</param>
public sealed record IntakeDecided(string DraftId, IntakeStatus Status, LocalizedText Words) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"intake/{DraftId}";

    /// <inheritdoc/>
    public override LocalizedText Text => Words;
}
