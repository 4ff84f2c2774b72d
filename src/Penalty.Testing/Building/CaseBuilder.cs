using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Testing;

/// <summary>Describes a case in words and builds it. Immutable: each step gives a new builder, so a base case can be shared. Ids are always the
/// same for the same steps: <c>complaint-1</c>, <c>incident-1</c>, <c>call-01</c>, <c>evidence-01</c> and so on, numbered over the whole case.
/// Steps on acts, evidence and grades speak of the incident that was begun last. Without a word on time, acts begin on 2023-03-09 at 9:00 Beijing
/// time and the complaint is filed a day after the last act.</summary>
public sealed partial class CaseBuilder
{
    private readonly CaseDraft _draft;

    internal CaseBuilder(CaseDraft draft) => _draft = draft;

    /// <summary>Builds the case where a case is wanted.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidInputException">What was described is not a valid case.</exception>
    public static implicit operator HarassmentCase(CaseBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Builds the case. It is one that <see cref="CaseReader"/> accepts.</summary>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidInputException">What was described is not a valid case, such as a withdrawal before the complaint; lists
    /// every problem.</exception>
    public HarassmentCase Build()
    {
        var harassmentCase = CaseAssembly.Build(_draft);
        CaseReader.Check(harassmentCase, "the case that was built");
        return harassmentCase;
    }

    /// <summary>The buyer filed the complaint (F2).</summary>
    /// <param name="route">The route that he took (F2.1, F2.2).</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder ByBuyer(ComplaintRoute route = ComplaintRoute.BoughtItems) => new(_draft with { Route = route });

    /// <summary>The platform found the conduct itself.</summary>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder ByPlatform() => new(_draft with { Route = null });

    /// <summary>When the complaint was filed; else a day after the last act.</summary>
    /// <param name="at">The instant, with its offset from UTC.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder FiledAt(DateTimeOffset at) => new(_draft with { FiledAt = at });

    /// <summary>When acts begin that are given no instant of their own. All that is counted from acts or from the filing moves with it.</summary>
    /// <param name="at">The instant, with its offset from UTC.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder StartingAt(DateTimeOffset at) => new(_draft with { Start = at });

    /// <summary>Moves the case into the time of a policy: acts begin at its first instant in force, so that it is the one that applies.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder During(PolicyFile policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return StartingAt(policy.Effective.From);
    }

    /// <summary>The host asks for a policy instead of the one in force.</summary>
    /// <param name="policyId">The id of the policy.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder RequestingPolicy(string policyId) => new(_draft with { RequestedPolicy = policyId });

    /// <summary>The id of the complaint, and of its transaction.</summary>
    /// <param name="id">The id of the complaint.</param>
    /// <param name="transactionId">The id of the transaction, or <see langword="null"/> to leave it as it is.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Numbered(string id, string? transactionId = null) =>
        new(_draft with { ComplaintId = id, TransactionId = transactionId ?? _draft.TransactionId });

    /// <summary>Who the buyer is.</summary>
    /// <param name="id">The account id.</param>
    /// <param name="phoneNumber">The phone number, or <see langword="null"/> when not known.</param>
    /// <param name="address">The address, or <see langword="null"/> when not known.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Buyer(string id, string? phoneNumber = null, string? address = null) =>
        new(_draft with { Buyer = new PartyDetails { Id = id, PhoneNumber = phoneNumber, Address = address } });

    /// <summary>Who the seller is, the respondent.</summary>
    /// <param name="id">The account id.</param>
    /// <param name="phoneNumber">The phone number, or <see langword="null"/> when not known.</param>
    /// <param name="address">The address, or <see langword="null"/> when not known.</param>
    /// <returns>A builder with this step.</returns>
    public CaseBuilder Seller(string id, string? phoneNumber = null, string? address = null) =>
        new(_draft with { Seller = new PartyDetails { Id = id, PhoneNumber = phoneNumber, Address = address } });

    private CaseBuilder Change(Func<IncidentDraft, IncidentDraft> change) =>
        new(_draft with { Incidents = _draft.Incidents.SetItem(_draft.Incidents.Length - 1, change(_draft.Incidents[^1])) });
}
