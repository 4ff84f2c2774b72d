using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Model.Orders;

/// <summary>Whether an order may be closed, and what closing it alone may bring (F9.2, F9.3). Immutable.</summary>
public sealed record OrderClosingAdvice
{
    /// <summary>The closing.</summary>
    public required string ClosingId { get; init; }

    /// <summary>The order.</summary>
    public required string OrderId { get; init; }

    /// <summary>Whether it may be closed.</summary>
    public required ClosingVerdict Verdict { get; init; }

    /// <summary>The clause that the verdict rests on, or <c>house-default</c>; <see langword="null"/> when a human has to decide.</summary>
    public string? Clause { get; init; }

    /// <summary>The verdict in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>What speaks against closing it like this, by code; empty when it may be closed.</summary>
    public ImmutableArray<ClosingObjection> Objections { get; init; } = [];

    /// <summary>What closing it like this may bring, by code; empty when it may be closed.</summary>
    public ImmutableArray<ClosingConsequence> Consequences { get; init; } = [];

    /// <summary>What can be done instead, by party and code.</summary>
    public ImmutableArray<NextStep> NextSteps { get; init; } = [];

    /// <summary>Why a human has to decide; only when <see cref="Verdict"/> is <see cref="ClosingVerdict.ReferredToHuman"/>.</summary>
    public Referral? Referral { get; init; }

    /// <summary>From which facts through which rules to what conclusions.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What reproduces it.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>What speaks against the closing of an order (F9.3).</summary>
/// <param name="Code">What, as a code.</param>
/// <param name="Clause">The clause that says so, or <c>house-default</c>.</param>
/// <param name="Text">What, in words.</param>
public sealed record ClosingObjection(string Code, string Clause, LocalizedText Text);

/// <summary>What closing an order alone may bring (F9.2).</summary>
/// <param name="Code">What, as a code.</param>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Text">What, in words.</param>
public sealed record ClosingConsequence(string Code, string Clause, LocalizedText Text);
