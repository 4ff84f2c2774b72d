using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Model.Alerts;

/// <summary>Whether the alerts of a selection can be confirmed together, and if not, which keep them from it and which would be left (F8.4).
/// Immutable; the same selection in any order gives the same disposition, byte for byte as JSON.</summary>
public sealed record BulkDisposition
{
    /// <summary>The alerts of the selection, by id.</summary>
    public required ImmutableArray<string> Selection { get; init; }

    /// <summary>Whether all of them can be confirmed together.</summary>
    public required bool Allowed { get; init; }

    /// <summary>The clause that the answer rests on.</summary>
    public required string Clause { get; init; }

    /// <summary>The answer in words; it names the orders that keep the selection from being confirmed together.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The alerts that keep the selection from being confirmed together, by alert and reason; one alert can have two reasons.</summary>
    public ImmutableArray<HeldOutAlert> HeldOut { get; init; } = [];

    /// <summary>The selection without them, by id: what can be confirmed together; empty when none is left.</summary>
    public ImmutableArray<string> Remaining { get; init; } = [];

    /// <summary>Why a human has to decide; <see langword="null"/> unless a rule failed, and then nothing can be confirmed.</summary>
    public Referral? Referral { get; init; }

    /// <summary>From which facts through which rules to what conclusions.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What reproduces the disposition.</summary>
    public required Provenance Provenance { get; init; }
}
