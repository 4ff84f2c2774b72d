using System.Collections.Immutable;

namespace Penalty.Model.Rulings;

/// <summary>What follows from one established incident (F4, F6).</summary>
public sealed record Sanction
{
    /// <summary>The incident.</summary>
    public required string IncidentId { get; init; }

    /// <summary>The grade of the incident.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The policy that states it.</summary>
    public required string PolicyId { get; init; }

    /// <summary>The clause that states it.</summary>
    public required string Clause { get; init; }

    /// <summary>The points deducted, or <see langword="null"/> when none are.</summary>
    public PointDeduction? Points { get; init; }

    /// <summary>The compensation owed, or <see langword="null"/> when none is.</summary>
    public Compensation? Compensation { get; init; }

    /// <summary>The measures against the store, by kind.</summary>
    public ImmutableArray<StoreMeasure> StoreMeasures { get; init; } = [];
}

/// <summary>Points deducted.</summary>
/// <param name="Class">Their class.</param>
/// <param name="Value">How many; positive.</param>
public sealed record PointDeduction(PointClass Class, int Value);

/// <summary>Compensation owed.</summary>
/// <param name="Amount">The amount, in units of <paramref name="Currency"/>; positive.</param>
/// <param name="Currency">The ISO 4217 code of the currency.</param>
/// <param name="Payee">Who is paid.</param>
public sealed record Compensation(decimal Amount, string Currency, Party Payee);

/// <summary>A measure against the store.</summary>
/// <param name="Kind">What is done, such as <c>store-blocked</c>.</param>
/// <param name="Title">What is done, in words.</param>
/// <param name="Length">For how long.</param>
public sealed record StoreMeasure(string Kind, LocalizedText Title, TimeSpan Length);
