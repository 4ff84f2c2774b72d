using System.Collections.Immutable;

namespace Penalty.Model.Policies.Complaints;

/// <summary>A policy on how a complaint of harassment is filed: the routes, what to attach, and what it needs (F2, F3). Immutable.</summary>
public sealed record ComplaintPolicy : PolicyFile
{
    /// <summary>The routes on which a complaint can be filed, each once (F2.1, F2.2).</summary>
    public required ImmutableArray<RouteTerms> Routes { get; init; }

    /// <summary>What can be attached, each kind once (F3.1–F3.4).</summary>
    public required ImmutableArray<AttachmentTerms> Attachments { get; init; }

    /// <summary>What a complaint needs before it is filed, each need once.</summary>
    public required ImmutableArray<NeedTerms<IntakeNeed>> Needs { get; init; }
}
