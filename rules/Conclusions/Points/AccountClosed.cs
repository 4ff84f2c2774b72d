using Penalty.Model;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>The account is closed, and was not restored (F7.6).</summary>
/// <param name="Measure">The measure that closed it.</param>
public sealed record AccountClosed(MeasureTaken Measure) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"closed/{Measure.Id}";

    /// <summary>Since when.</summary>
    public DateTimeOffset Since => Measure.Crossing.At;

    /// <inheritdoc/>
    public override LocalizedText Text => new("The account is closed, and was not restored.", "账户已被查封，且未恢复。");
}
