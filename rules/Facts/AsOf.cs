using System.Globalization;
using Penalty.Model;

namespace Penalty.Rules.Facts;

/// <summary>The instant for which something is asked. What happens later counts as not yet happened.</summary>
/// <param name="Instant">The instant, with its offset from UTC.</param>
public sealed record AsOf(DateTimeOffset Instant) : IIdentifiedFact
{
    /// <inheritdoc/>
    public string Id { get; } = string.Create(CultureInfo.InvariantCulture, $"as-of/{Instant:O}");
}
