using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Model.Complaints;

/// <summary>How to complain of harassment in a transaction: the routes, and what to attach (F2, F3). Immutable.</summary>
public sealed record ComplaintGuide
{
    /// <summary>The transaction.</summary>
    public required string TransactionId { get; init; }

    /// <summary>The instant for which it is said.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The routes, by clause; any one of them will do.</summary>
    public ImmutableArray<RouteGuide> Routes { get; init; } = [];

    /// <summary>What to attach, by conduct.</summary>
    public ImmutableArray<ConductGuide> Conducts { get; init; } = [];

    /// <summary>Why a human has to answer, or <see langword="null"/>; then there are neither routes nor attachments.</summary>
    public Referral? Referral { get; init; }

    /// <summary>From which facts through which rules to what conclusions.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What reproduces it.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>A route for a transaction (F2).</summary>
/// <param name="Route">The route.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Steps">Its steps, in order, with the transaction's id.</param>
public sealed record RouteGuide(ComplaintRoute Route, string Clause, LocalizedText Title, ImmutableArray<LocalizedText> Steps);

/// <summary>What to attach for one conduct (F3).</summary>
/// <param name="Conduct">The conduct.</param>
/// <param name="Clause">The clause that forbids it, or <c>house-default</c> when the policy does not know it.</param>
/// <param name="Text">The conduct's title; or that the policy does not know it, and which it knows.</param>
/// <param name="Attachments">What to attach, by clause; any one can prove it. Empty when the policy does not know the conduct.</param>
public sealed record ConductGuide(
    ConductKind Conduct, string Clause, LocalizedText Text, ImmutableArray<AttachmentGuide> Attachments);

/// <summary>Something to attach (F3).</summary>
/// <param name="Kind">What kind of evidence it is.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Basis">What its fitting the conduct rests on: a clause, or <c>house-default</c>.</param>
/// <param name="Text">What to attach, in words.</param>
public sealed record AttachmentGuide(EvidenceKind Kind, string Clause, string Basis, LocalizedText Text);
